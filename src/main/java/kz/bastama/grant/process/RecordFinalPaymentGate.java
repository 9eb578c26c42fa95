package kz.bastama.grant.process;

import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CoverGrant;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The final payment follows the acceptance, and the operator has the money for it. */
@Component
class RecordFinalPaymentGate implements TaskGate {

    private final PaymentDay paymentDay;
    private final CoverGrant coverGrant;

    RecordFinalPaymentGate(PaymentDay paymentDay, CoverGrant coverGrant) {
        this.paymentDay = paymentDay;
        this.coverGrant = coverGrant;
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
        return paymentDay.last(caseId, answers).and(coverGrant.lastPayment(UUID.fromString(caseId)));
    }
}
