package kz.bastama.planning.process;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.planning.application.OfferFunding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferFundingDelegate implements JavaDelegate {

    private final OfferFunding offerFunding;

    OfferFundingDelegate(OfferFunding offerFunding) {
        this.offerFunding = offerFunding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        offerFunding.of(
                id,
                new BigDecimal(FundingModel.FUNDING_SUM.in(execution)),
                BothLanguages.of(execution, FundingModel.FUNDING_PLACE_KK, FundingModel.FUNDING_PLACE),
                FundingModel.CUSTOMER_SIGNATORY.in(execution),
                BothLanguages.of(execution, FundingModel.CUSTOMER_BASIS_KK, FundingModel.CUSTOMER_BASIS));
        FundingModel.FUNDING_ANSWER.set(execution, null);
        FundingModel.CONCLUDED_ON.set(execution, null);
    }
}
