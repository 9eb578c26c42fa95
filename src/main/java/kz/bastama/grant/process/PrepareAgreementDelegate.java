package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.engine.Variable;
import kz.bastama.grant.application.PrepareAgreement;
import kz.bastama.legal.OfficialText;
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
                GrantModel.LATER_TRANCHE_PERCENTS.in(execution, ""),
                GrantModel.REGRANTED_LINES.in(execution, ""),
                inBoth(GrantModel.PLACE_KK, GrantModel.PLACE, execution),
                inBoth(GrantModel.SIGNATORY_KK, GrantModel.SIGNATORY, execution),
                inBoth(GrantModel.SIGNATORY_BASIS_KK, GrantModel.SIGNATORY_BASIS, execution));
    }

    /** A case of the first version asks for the Russian wording only. */
    private static OfficialText inBoth(Variable<String> kk, Variable<String> ru, DelegateExecution execution) {
        String russian = ru.in(execution);
        return OfficialText.of(kk.in(execution, russian), russian);
    }
}
