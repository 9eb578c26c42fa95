package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueExpertProtocol;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueExpertProtocolDelegate implements JavaDelegate {

    private final IssueExpertProtocol issueExpertProtocol;

    IssueExpertProtocolDelegate(IssueExpertProtocol issueExpertProtocol) {
        this.issueExpertProtocol = issueExpertProtocol;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueExpertProtocol.of(id);
    }
}
