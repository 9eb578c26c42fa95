package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueExtensionNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueExtensionNoticeDelegate implements JavaDelegate {

    private final IssueExtensionNotice issueExtensionNotice;

    IssueExtensionNoticeDelegate(IssueExtensionNotice issueExtensionNotice) {
        this.issueExtensionNotice = issueExtensionNotice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueExtensionNotice.of(id);
    }
}
