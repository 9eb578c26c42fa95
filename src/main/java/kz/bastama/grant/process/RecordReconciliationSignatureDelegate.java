package kz.bastama.grant.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.RecordOperatorSignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReconciliationSignatureDelegate implements JavaDelegate {

    private final RecordOperatorSignature recordOperatorSignature;

    RecordReconciliationSignatureDelegate(RecordOperatorSignature recordOperatorSignature) {
        this.recordOperatorSignature = recordOperatorSignature;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordOperatorSignature.onReconciliation(id, LocalDate.parse(GrantModel.ACT_SIGNED_ON.in(execution)));
    }
}
