package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.IssueProposalAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueProposalAnswerDelegate implements JavaDelegate {

    private final IssueProposalAnswer issueProposalAnswer;

    IssueProposalAnswerDelegate(IssueProposalAnswer issueProposalAnswer) {
        this.issueProposalAnswer = issueProposalAnswer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueProposalAnswer.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
