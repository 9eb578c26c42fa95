package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.PrepareAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareAgreementDelegate implements JavaDelegate {

    private final PrepareAgreement prepareAgreement;

    PrepareAgreementDelegate(PrepareAgreement prepareAgreement) {
        this.prepareAgreement = prepareAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        prepareAgreement.of(
                id,
                LocalDate.parse(GrantModel.STARTS_ON.in(execution)),
                BigDecimal.valueOf(GrantModel.FIRST_TRANCHE_PERCENT.in(execution)),
                GrantModel.PLACE.in(execution),
                GrantModel.SIGNATORY.in(execution),
                GrantModel.SIGNATORY_BASIS.in(execution));
    }
}
