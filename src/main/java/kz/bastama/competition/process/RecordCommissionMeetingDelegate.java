package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.RecordCommissionMeeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCommissionMeetingDelegate implements JavaDelegate {

    private final RecordCommissionMeeting recordCommissionMeeting;

    RecordCommissionMeetingDelegate(RecordCommissionMeeting recordCommissionMeeting) {
        this.recordCommissionMeeting = recordCommissionMeeting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        String date = CompetitionModel.COMMISSION_NEW_DATE.in(execution, "");
        LocalDate next = date.isEmpty() ? null : LocalDate.parse(date);
        CompetitionModel.COMMISSION_NEW_DATE.set(execution, null);
        CompetitionModel.COMMISSION_QUORUM.set(execution, recordCommissionMeeting.of(id, next));
    }
}
