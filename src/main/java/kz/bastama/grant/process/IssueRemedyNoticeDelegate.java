package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueRemedyNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueRemedyNoticeDelegate implements JavaDelegate {

    private final IssueRemedyNotice issueRemedyNotice;

    IssueRemedyNoticeDelegate(IssueRemedyNotice issueRemedyNotice) {
        this.issueRemedyNotice = issueRemedyNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueRemedyNotice.of(id);
    }
}
