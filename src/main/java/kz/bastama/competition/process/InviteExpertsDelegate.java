package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.InviteExperts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteExpertsDelegate implements JavaDelegate {

    private final InviteExperts inviteExperts;

    InviteExpertsDelegate(InviteExperts inviteExperts) {
        this.inviteExperts = inviteExperts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        inviteExperts.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
