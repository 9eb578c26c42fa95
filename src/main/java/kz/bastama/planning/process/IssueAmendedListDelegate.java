package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.IssueAmendedList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueAmendedListDelegate implements JavaDelegate {

    private final IssueAmendedList issueAmendedList;

    IssueAmendedListDelegate(IssueAmendedList issueAmendedList) {
        this.issueAmendedList = issueAmendedList;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueAmendedList.of(id);
    }
}
