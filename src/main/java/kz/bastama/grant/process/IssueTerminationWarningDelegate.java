package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueTerminationWarning;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueTerminationWarningDelegate implements JavaDelegate {

    private final IssueTerminationWarning issueTerminationWarning;

    IssueTerminationWarningDelegate(IssueTerminationWarning issueTerminationWarning) {
        this.issueTerminationWarning = issueTerminationWarning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueTerminationWarning.of(id);
    }
}
