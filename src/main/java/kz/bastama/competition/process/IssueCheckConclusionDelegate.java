package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueCheckConclusion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueCheckConclusionDelegate implements JavaDelegate {

    private final IssueCheckConclusion issueCheckConclusion;

    IssueCheckConclusionDelegate(IssueCheckConclusion issueCheckConclusion) {
        this.issueCheckConclusion = issueCheckConclusion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        CompetitionModel.ANY_ADMITTED.set(
                execution, issueCheckConclusion.of(id, CompetitionModel.checkSignatory(execution)));
    }
}
