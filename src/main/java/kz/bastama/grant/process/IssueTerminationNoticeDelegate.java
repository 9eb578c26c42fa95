package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueTerminationNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueTerminationNoticeDelegate implements JavaDelegate {

    private final IssueTerminationNotice issueTerminationNotice;

    IssueTerminationNoticeDelegate(IssueTerminationNotice issueTerminationNotice) {
        this.issueTerminationNotice = issueTerminationNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueTerminationNotice.of(id);
    }
}
