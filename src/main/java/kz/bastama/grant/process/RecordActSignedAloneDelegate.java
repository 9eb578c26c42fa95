package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.WaiveGranteeSignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordActSignedAloneDelegate implements JavaDelegate {

    private final WaiveGranteeSignature waiveGranteeSignature;

    RecordActSignedAloneDelegate(WaiveGranteeSignature waiveGranteeSignature) {
        this.waiveGranteeSignature = waiveGranteeSignature;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        waiveGranteeSignature.underAct(id, GrantModel.ACT_REASON.in(execution));
    }
}
