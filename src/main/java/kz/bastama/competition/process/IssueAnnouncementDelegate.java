package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueAnnouncement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueAnnouncementDelegate implements JavaDelegate {

    private final IssueAnnouncement issueAnnouncement;

    IssueAnnouncementDelegate(IssueAnnouncement issueAnnouncement) {
        this.issueAnnouncement = issueAnnouncement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueAnnouncement.of(id);
    }
}
