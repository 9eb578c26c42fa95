package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.IssueCorrectionReceipt;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class IssueCorrectionReceiptDelegate implements JavaDelegate {

    private final IssueCorrectionReceipt issueCorrectionReceipt;

    IssueCorrectionReceiptDelegate(IssueCorrectionReceipt issueCorrectionReceipt) {
        this.issueCorrectionReceipt = issueCorrectionReceipt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        issueCorrectionReceipt.of(id);
    }
}
