package kz.bastama.grant.process;

import java.util.Set;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The final payment follows the acceptance. */
@Component
class RecordFinalPaymentGate implements TaskGate {

    private final PaymentDay paymentDay;

    RecordFinalPaymentGate(PaymentDay paymentDay) {
        this.paymentDay = paymentDay;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_RECORD_FINAL_PAYMENT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.FINAL_PAID_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return paymentDay.last(caseId, answers);
    }
}
