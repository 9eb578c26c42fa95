package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueSuccession;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueSuccessionDecisionDelegate implements JavaDelegate {

    private final IssueSuccession issueSuccession;

    IssueSuccessionDecisionDelegate(IssueSuccession issueSuccession) {
        this.issueSuccession = issueSuccession;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueSuccession.of(id);
    }
}
