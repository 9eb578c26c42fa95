package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteToSurvey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteToSurveyDelegate implements JavaDelegate {

    private final InviteToSurvey inviteToSurvey;

    InviteToSurveyDelegate(InviteToSurvey inviteToSurvey) {
        this.inviteToSurvey = inviteToSurvey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteToSurvey.of(id);
    }
}
