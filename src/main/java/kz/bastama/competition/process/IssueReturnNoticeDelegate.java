package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueReturnNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueReturnNoticeDelegate implements JavaDelegate {

    private final IssueReturnNotice issueReturnNotice;

    IssueReturnNoticeDelegate(IssueReturnNotice issueReturnNotice) {
        this.issueReturnNotice = issueReturnNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueReturnNotice.of(id);
    }
}
