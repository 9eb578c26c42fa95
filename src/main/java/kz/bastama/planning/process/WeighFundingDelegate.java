package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.WeighFunding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WeighFundingDelegate implements JavaDelegate {

    private final WeighFunding weighFunding;

    WeighFundingDelegate(WeighFunding weighFunding) {
        this.weighFunding = weighFunding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        WeighFunding.Weighed weighed = weighFunding.of(id);
        FundingModel.FUNDING_NEXT.set(execution, weighed.step().name());
        FundingModel.FUNDING_SUM.set(execution, weighed.sum().toPlainString());
        FundingModel.TRANSFER_SUM.set(execution, weighed.sum().toPlainString());
        FundingModel.TRANSFER_ORDER.set(execution, null);
        FundingModel.TRANSFERRED_ON.set(execution, null);
        FundingModel.RECEIPT_ANSWER.set(execution, null);
        FundingModel.RECEIVED_ON.set(execution, null);
    }
}
