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
        issueAcceptanceAct.of(id);
    }
}
