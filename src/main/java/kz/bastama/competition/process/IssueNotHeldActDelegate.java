package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueNotHeldAct;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueNotHeldActDelegate implements JavaDelegate {

    private final IssueNotHeldAct issueNotHeldAct;

    IssueNotHeldActDelegate(IssueNotHeldAct issueNotHeldAct) {
        this.issueNotHeldAct = issueNotHeldAct;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueNotHeldAct.of(id);
    }
}
