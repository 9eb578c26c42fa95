package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteGranteeToSignReconciliation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfReconciliationDelegate implements JavaDelegate {

    private final InviteGranteeToSignReconciliation inviteGranteeToSignReconciliation;

    RemindOfReconciliationDelegate(InviteGranteeToSignReconciliation inviteGranteeToSignReconciliation) {
        this.inviteGranteeToSignReconciliation = inviteGranteeToSignReconciliation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteGranteeToSignReconciliation.again(id);
    }
}
