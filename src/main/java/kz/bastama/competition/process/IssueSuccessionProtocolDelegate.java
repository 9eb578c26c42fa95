package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueSuccessionProtocol;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueSuccessionProtocolDelegate implements JavaDelegate {

    private final IssueSuccessionProtocol issueSuccessionProtocol;

    IssueSuccessionProtocolDelegate(IssueSuccessionProtocol issueSuccessionProtocol) {
        this.issueSuccessionProtocol = issueSuccessionProtocol;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueSuccessionProtocol.of(id);
    }
}
