package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.RecordExpertMeeting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordExpertMeetingDelegate implements JavaDelegate {

    private final RecordExpertMeeting recordExpertMeeting;

    RecordExpertMeetingDelegate(RecordExpertMeeting recordExpertMeeting) {
        this.recordExpertMeeting = recordExpertMeeting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate on = LocalDate.parse(CompetitionModel.EXPERT_MEETING_DATE.in(execution));
        String date = CompetitionModel.EXPERT_NEW_DATE.in(execution, "");
        LocalDate next = date.isEmpty() ? null : LocalDate.parse(date);
        boolean met = recordExpertMeeting.of(id, on, next);
        CompetitionModel.EXPERT_NEW_DATE.set(execution, null);
        CompetitionModel.EXPERT_MEETING_DATE.set(execution, (met ? on : next).toString());
        CompetitionModel.EXPERT_QUORUM.set(execution, met);
    }
}
