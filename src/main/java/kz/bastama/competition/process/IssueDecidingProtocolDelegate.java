package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueDecidingProtocol;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueDecidingProtocolDelegate implements JavaDelegate {

    private final IssueDecidingProtocol issueDecidingProtocol;

    IssueDecidingProtocolDelegate(IssueDecidingProtocol issueDecidingProtocol) {
        this.issueDecidingProtocol = issueDecidingProtocol;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueDecidingProtocol.of(id);
    }
}
