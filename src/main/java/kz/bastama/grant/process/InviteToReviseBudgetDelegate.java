package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteToReviseBudget;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteToReviseBudgetDelegate implements JavaDelegate {

    private final InviteToReviseBudget inviteToReviseBudget;

    InviteToReviseBudgetDelegate(InviteToReviseBudget inviteToReviseBudget) {
        this.inviteToReviseBudget = inviteToReviseBudget;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteToReviseBudget.of(id);
    }
}
