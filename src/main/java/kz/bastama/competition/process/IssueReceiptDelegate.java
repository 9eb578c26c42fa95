package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueReceipt;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueReceiptDelegate implements JavaDelegate {

    private final IssueReceipt issueReceipt;

    IssueReceiptDelegate(IssueReceipt issueReceipt) {
        this.issueReceipt = issueReceipt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueReceipt.of(id);
    }
}
