package kz.bastama.grant.process;

import java.util.Set;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A payment in between follows the acceptance of its report. */
@Component
class RecordNextPaymentGate implements TaskGate {

    private final PaymentDay paymentDay;

    RecordNextPaymentGate(PaymentDay paymentDay) {
        this.paymentDay = paymentDay;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_RECORD_NEXT_PAYMENT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.NEXT_PAID_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return paymentDay.next(caseId, answers);
    }
}
