package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueAcceptanceAct;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueAcceptanceActDelegate implements JavaDelegate {

    private final IssueAcceptanceAct issueAcceptanceAct;

    IssueAcceptanceActDelegate(IssueAcceptanceAct issueAcceptanceAct) {
        this.issueAcceptanceAct = issueAcceptanceAct;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        IssueAcceptanceAct.Settlement settlement = issueAcceptanceAct.of(id);
        GrantModel.FINAL_PAYMENT_DUE.set(execution, settlement.due().signum() > 0);
        GrantModel.REFUND_DUE.set(execution, settlement.refund().signum() > 0);
    }
}
