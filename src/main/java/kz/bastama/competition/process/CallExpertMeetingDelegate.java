package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.CallExpertMeeting;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CallExpertMeetingDelegate implements JavaDelegate {

    private final CallExpertMeeting callExpertMeeting;

    CallExpertMeetingDelegate(CallExpertMeeting callExpertMeeting) {
        this.callExpertMeeting = callExpertMeeting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        LocalDate date = LocalDate.parse(CompetitionModel.EXPERT_MEETING_DATE.in(execution));
        OfficialText place = OfficialText.said(
                CompetitionModel.EXPERT_MEETING_PLACE_KK.in(execution, ""),
                CompetitionModel.EXPERT_MEETING_PLACE.in(execution));
        callExpertMeeting.of(
                UUID.fromString(execution.getProcessBusinessKey()),
                Meeting.called(date, place, OfficialText.of("", "")));
    }
}
