package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** At most what was demanded comes back, and it is recorded when it has come. */
@Component
class RecordRefundGate implements TaskGate {

    private final Grants grants;
    private final Reports reports;
    private final Tranches tranches;
    private final Clock clock;

    RecordRefundGate(Grants grants, Reports reports, Tranches tranches, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.tranches = tranches;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return GrantModel.TASK_RECORD_REFUND;
    }

    @Override
    public Set<String> dates() {
        return Set.of(GrantModel.REFUND_ON.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        Grant grant = grants.find(UUID.fromString(caseId)).orElseThrow();
        Payments payments = tranches.of(grant);
        BigDecimal demanded = payments.unconfirmed(reports.confirmed(grant.id()));
        List<Refusal> refusals = new ArrayList<>();
        answers.number(GrantModel.REFUND_RETURNED.name())
                .filter(returned -> returned.compareTo(demanded) > 0)
                .ifPresent(
                        returned -> refusals.add(Refusal.of("grant.refundTooLarge", null, Map.of("demanded", demanded))
                                .at(GrantModel.REFUND_RETURNED.name())));
        TypedDay day = TypedDay.of(answers, GrantModel.REFUND_ON.name()).happened(LocalDate.now(clock));
        payments.made().stream()
                .map(Payment::paidOn)
                .max(LocalDate::compareTo)
                .ifPresent(paid -> day.notBefore(paid, "grant.refundBeforePayment"));
        return new Verdict(refusals).and(day.verdict());
    }
}
