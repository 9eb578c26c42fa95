package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueResumptionNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueResumptionNoticeDelegate implements JavaDelegate {

    private final IssueResumptionNotice issueResumptionNotice;

    IssueResumptionNoticeDelegate(IssueResumptionNotice issueResumptionNotice) {
        this.issueResumptionNotice = issueResumptionNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueResumptionNotice.of(id);
    }
}
