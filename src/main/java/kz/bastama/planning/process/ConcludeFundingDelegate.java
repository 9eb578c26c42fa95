package kz.bastama.planning.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.ConcludeFunding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConcludeFundingDelegate implements JavaDelegate {

    private final ConcludeFunding concludeFunding;

    ConcludeFundingDelegate(ConcludeFunding concludeFunding) {
        this.concludeFunding = concludeFunding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LocalDate on = LocalDate.parse(FundingModel.CONCLUDED_ON.in(execution));
        concludeFunding.of(
                id,
                on,
                FundingModel.OPERATOR_SIGNATORY.in(execution),
                BothLanguages.of(execution, FundingModel.OPERATOR_BASIS_KK, FundingModel.OPERATOR_BASIS));
    }
}
