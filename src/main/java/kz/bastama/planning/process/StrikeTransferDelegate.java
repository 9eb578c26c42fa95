package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.StrikeTransfer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class StrikeTransferDelegate implements JavaDelegate {

    private final StrikeTransfer strikeTransfer;

    StrikeTransferDelegate(StrikeTransfer strikeTransfer) {
        this.strikeTransfer = strikeTransfer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        strikeTransfer.of(id, FundingModel.RECEIPT_REMARK.in(execution));
        FundingModel.RECEIPT_REMARK.set(execution, null);
    }
}
