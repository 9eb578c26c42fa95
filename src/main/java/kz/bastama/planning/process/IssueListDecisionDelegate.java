package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.IssueListDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueListDecisionDelegate implements JavaDelegate {

    private final IssueListDecision issueListDecision;

    IssueListDecisionDelegate(IssueListDecision issueListDecision) {
        this.issueListDecision = issueListDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean dropped = DirectionListModel.DROP.equals(DirectionListModel.REJECTION_ANSWER.in(execution));
        issueListDecision.of(id, dropped, DirectionListModel.rejectionReason(execution));
    }
}
