package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.IssueFundingAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueFundingAgreementDelegate implements JavaDelegate {

    private final IssueFundingAgreement issueFundingAgreement;

    IssueFundingAgreementDelegate(IssueFundingAgreement issueFundingAgreement) {
        this.issueFundingAgreement = issueFundingAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueFundingAgreement.of(id);
    }
}
