package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.PreparePayment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareFinalPaymentDelegate implements JavaDelegate {

    private final PreparePayment preparePayment;

    PrepareFinalPaymentDelegate(PreparePayment preparePayment) {
        this.preparePayment = preparePayment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        String order = GrantModel.FINAL_ORDER_NUMBER.in(execution, "");
        String day = GrantModel.FINAL_PAID_ON.in(execution, "");
        GrantModel.PAYMENT_DECISION.clear(execution);
        GrantModel.PAYMENT_REASON.clear(execution);
        boolean second = preparePayment.of(id, order, day);
        GrantModel.PAYMENT_STEP.set(execution, second ? GrantModel.APPROVE : GrantModel.PAY);
    }
}
