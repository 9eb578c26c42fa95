package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueCheckAnew;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueCheckAfterResultDelegate implements JavaDelegate {

    private final IssueCheckAnew issueCheckAnew;

    IssueCheckAfterResultDelegate(IssueCheckAnew issueCheckAnew) {
        this.issueCheckAnew = issueCheckAnew;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueCheckAnew.of(id);
    }
}
