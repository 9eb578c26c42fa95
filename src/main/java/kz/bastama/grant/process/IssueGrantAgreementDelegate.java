package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueGrantAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueGrantAgreementDelegate implements JavaDelegate {

    private final IssueGrantAgreement issueGrantAgreement;

    IssueGrantAgreementDelegate(IssueGrantAgreement issueGrantAgreement) {
        this.issueGrantAgreement = issueGrantAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueGrantAgreement.of(id);
    }
}
