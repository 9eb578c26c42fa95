package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.CoverGrant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * The final payment follows the acceptance. Cases of earlier models ask for it where nothing is left to pay, too: one form
 * wants an order all the same, the next lets it stay empty. Both are taken, and nothing is booked.
 */
@Component
class RecordFinalPaymentGate implements TaskGate {

    private final PaymentDay paymentDay;
    private final Grants grants;
    private final Reports reports;
    private final Tranches tranches;
    private final CoverGrant coverGrant;

    RecordFinalPaymentGate(
            PaymentDay paymentDay, Grants grants, Reports reports, Tranches tranches, CoverGrant coverGrant) {
        this.paymentDay = paymentDay;
        this.grants = grants;
        this.reports = reports;
        this.tranches = tranches;
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
        UUID id = UUID.fromString(caseId);
        BigDecimal due = tranches.of(grants.find(id).orElseThrow()).dueFor(reports.confirmed(id));
        boolean numbered = !answers.text(GrantModel.FINAL_ORDER_NUMBER.name()).isBlank();
        boolean dated = answers.date(GrantModel.FINAL_PAID_ON.name()).isPresent();
        List<Refusal> refusals =
                new ArrayList<>(paymentDay.last(caseId, answers).refusals());
        if (due.signum() > 0 && !(numbered && dated)) {
            refusals.add(Refusal.of("grant.orderMissing", null, Map.of("sum", due))
                    .at(GrantModel.FINAL_ORDER_NUMBER.name()));
        }
        return new Verdict(refusals).and(coverGrant.payment(id));
    }
}
