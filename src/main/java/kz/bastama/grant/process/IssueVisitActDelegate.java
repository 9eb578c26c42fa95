package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueVisitAct;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueVisitActDelegate implements JavaDelegate {

    private final IssueVisitAct issueVisitAct;

    IssueVisitActDelegate(IssueVisitAct issueVisitAct) {
        this.issueVisitAct = issueVisitAct;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueVisitAct.of(id);
    }
}
