package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueEvaluationConclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueEvaluationConclusionDelegate implements JavaDelegate {

    private final IssueEvaluationConclusion issueEvaluationConclusion;

    IssueEvaluationConclusionDelegate(IssueEvaluationConclusion issueEvaluationConclusion) {
        this.issueEvaluationConclusion = issueEvaluationConclusion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueEvaluationConclusion.of(id);
    }
}
