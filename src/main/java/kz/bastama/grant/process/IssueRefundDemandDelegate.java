package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueRefundDemand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueRefundDemandDelegate implements JavaDelegate {

    private final IssueRefundDemand issueRefundDemand;

    IssueRefundDemandDelegate(IssueRefundDemand issueRefundDemand) {
        this.issueRefundDemand = issueRefundDemand;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueRefundDemand.of(id);
    }
}
