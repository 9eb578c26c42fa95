package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueSuccessionDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueSuccessionDecisionDelegate implements JavaDelegate {

    private final IssueSuccessionDecision issueSuccessionDecision;

    IssueSuccessionDecisionDelegate(IssueSuccessionDecision issueSuccessionDecision) {
        this.issueSuccessionDecision = issueSuccessionDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueSuccessionDecision.of(id);
    }
}
