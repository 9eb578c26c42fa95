package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteToTakeOver;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteToTakeOverDelegate implements JavaDelegate {

    private final InviteToTakeOver inviteToTakeOver;

    InviteToTakeOverDelegate(InviteToTakeOver inviteToTakeOver) {
        this.inviteToTakeOver = inviteToTakeOver;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteToTakeOver.of(id);
    }
}
