package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueReconciliation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueReconciliationDelegate implements JavaDelegate {

    private final IssueReconciliation issueReconciliation;

    IssueReconciliationDelegate(IssueReconciliation issueReconciliation) {
        this.issueReconciliation = issueReconciliation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueReconciliation.of(id);
    }
}
