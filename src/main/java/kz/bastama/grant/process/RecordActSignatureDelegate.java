package kz.bastama.grant.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.RecordOperatorSignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordActSignatureDelegate implements JavaDelegate {

    private final RecordOperatorSignature recordOperatorSignature;

    RecordActSignatureDelegate(RecordOperatorSignature recordOperatorSignature) {
        this.recordOperatorSignature = recordOperatorSignature;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordOperatorSignature.onAct(id, LocalDate.parse(GrantModel.ACT_SIGNED_ON.in(execution)));
    }
}
