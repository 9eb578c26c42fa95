package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.ReturnFunding;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnFundingDelegate implements JavaDelegate {

    private final ReturnFunding returnFunding;

    ReturnFundingDelegate(ReturnFunding returnFunding) {
        this.returnFunding = returnFunding;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        returnFunding.of(id, FundingModel.FUNDING_REMARK.in(execution));
        FundingModel.FUNDING_REMARK.set(execution, null);
    }
}
