package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueAdditionalAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueAdditionalAgreementDelegate implements JavaDelegate {

    private final IssueAdditionalAgreement issueAdditionalAgreement;

    IssueAdditionalAgreementDelegate(IssueAdditionalAgreement issueAdditionalAgreement) {
        this.issueAdditionalAgreement = issueAdditionalAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueAdditionalAgreement.of(id);
    }
}
