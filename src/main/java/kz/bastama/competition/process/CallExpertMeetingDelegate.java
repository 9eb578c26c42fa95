package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.CallExpertMeeting;
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
        callExpertMeeting.of(
                UUID.fromString(execution.getProcessBusinessKey()), CompetitionModel.expertMeeting(execution));
    }
}
