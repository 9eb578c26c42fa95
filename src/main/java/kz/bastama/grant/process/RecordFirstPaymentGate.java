package kz.bastama.grant.process;

import java.util.Set;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The first payment follows the signatures. */
@Component
class RecordFirstPaymentGate implements TaskGate {

    private final PaymentDay paymentDay;

    RecordFirstPaymentGate(PaymentDay paymentDay) {
        this.paymentDay = paymentDay;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_RECORD_FIRST_PAYMENT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.FIRST_PAID_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return paymentDay.first(caseId, answers);
    }
}
