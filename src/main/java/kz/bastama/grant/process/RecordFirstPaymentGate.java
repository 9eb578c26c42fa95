package kz.bastama.grant.process;

import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CoverGrant;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The first payment follows the signatures. */
@Component
class RecordFirstPaymentGate implements TaskGate {

    private final PaymentDay paymentDay;
    private final CoverGrant coverGrant;

    RecordFirstPaymentGate(PaymentDay paymentDay, CoverGrant coverGrant) {
        this.paymentDay = paymentDay;
        this.coverGrant = coverGrant;
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
        return paymentDay.first(caseId, answers).and(coverGrant.payment(UUID.fromString(caseId)));
    }
}
