package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueCommissionProtocol;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueCommissionProtocolDelegate implements JavaDelegate {

    private final IssueCommissionProtocol issueCommissionProtocol;

    IssueCommissionProtocolDelegate(IssueCommissionProtocol issueCommissionProtocol) {
        this.issueCommissionProtocol = issueCommissionProtocol;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueCommissionProtocol.of(id);
    }
}
