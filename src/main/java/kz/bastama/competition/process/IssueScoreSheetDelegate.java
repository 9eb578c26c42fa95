package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueScoreSheet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueScoreSheetDelegate implements JavaDelegate {

    private final IssueScoreSheet issueScoreSheet;

    IssueScoreSheetDelegate(IssueScoreSheet issueScoreSheet) {
        this.issueScoreSheet = issueScoreSheet;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueScoreSheet.of(id);
    }
}
