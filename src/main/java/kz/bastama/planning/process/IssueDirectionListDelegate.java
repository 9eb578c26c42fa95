package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.IssueDirectionList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueDirectionListDelegate implements JavaDelegate {

    private final IssueDirectionList issueDirectionList;

    IssueDirectionListDelegate(IssueDirectionList issueDirectionList) {
        this.issueDirectionList = issueDirectionList;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issueDirectionList.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
