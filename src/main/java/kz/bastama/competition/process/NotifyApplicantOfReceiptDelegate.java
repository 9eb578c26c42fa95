package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyApplicantOfReceipt;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyApplicantOfReceiptDelegate implements JavaDelegate {

    private final NotifyApplicantOfReceipt notifyApplicantOfReceipt;

    NotifyApplicantOfReceiptDelegate(NotifyApplicantOfReceipt notifyApplicantOfReceipt) {
        this.notifyApplicantOfReceipt = notifyApplicantOfReceipt;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyApplicantOfReceipt.of(id);
    }
}
