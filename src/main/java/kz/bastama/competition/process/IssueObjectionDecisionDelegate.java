package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueObjectionDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueObjectionDecisionDelegate implements JavaDelegate {

    private final IssueObjectionDecision issueObjectionDecision;

    IssueObjectionDecisionDelegate(IssueObjectionDecision issueObjectionDecision) {
        this.issueObjectionDecision = issueObjectionDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueObjectionDecision.of(id);
    }
}
