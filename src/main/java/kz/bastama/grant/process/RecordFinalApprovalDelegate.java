package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordApproval;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordFinalApprovalDelegate implements JavaDelegate {

    private final RecordApproval recordApproval;

    RecordFinalApprovalDelegate(RecordApproval recordApproval) {
        this.recordApproval = recordApproval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean approved = GrantModel.APPROVE.equals(GrantModel.PAYMENT_DECISION.in(execution));
        recordApproval.of(id, approved, GrantModel.PAYMENT_REASON.in(execution, ""));
        GrantModel.PAYMENT_STEP.set(execution, approved ? GrantModel.PAY : GrantModel.RETURN);
    }
}
