package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.WaiveGranteeSignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReconciliationSignedAloneDelegate implements JavaDelegate {

    private final WaiveGranteeSignature waiveGranteeSignature;

    RecordReconciliationSignedAloneDelegate(WaiveGranteeSignature waiveGranteeSignature) {
        this.waiveGranteeSignature = waiveGranteeSignature;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        waiveGranteeSignature.underReconciliation(id, GrantModel.ACT_REASON.in(execution));
    }
}
