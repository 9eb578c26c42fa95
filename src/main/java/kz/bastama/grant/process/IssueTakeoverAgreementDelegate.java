package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.IssueTakeoverAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueTakeoverAgreementDelegate implements JavaDelegate {

    private final IssueTakeoverAgreement issueTakeoverAgreement;

    IssueTakeoverAgreementDelegate(IssueTakeoverAgreement issueTakeoverAgreement) {
        this.issueTakeoverAgreement = issueTakeoverAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueTakeoverAgreement.of(id);
    }
}
