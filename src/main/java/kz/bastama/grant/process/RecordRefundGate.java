package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
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
    public Verdict check(String caseId, Answers answers) {
        Grant grant = grants.find(UUID.fromString(caseId)).orElseThrow();
        BigDecimal demanded = tranches.of(grant).unconfirmed(reports.confirmed(grant.id()));
        LocalDate today = LocalDate.now(clock);
        List<Refusal> refusals = new ArrayList<>();
        answers.number(GrantModel.REFUND_RETURNED.name())
                .filter(returned -> returned.compareTo(demanded) > 0)
                .ifPresent(
                        returned -> refusals.add(Refusal.of("grant.refundTooLarge", null, Map.of("demanded", demanded))
                                .at(GrantModel.REFUND_RETURNED.name())));
        answers.date(GrantModel.REFUND_ON.name())
                .filter(day -> day.isAfter(today))
                .ifPresent(day ->
                        refusals.add(Refusal.of("grant.refundAhead", null).at(GrantModel.REFUND_ON.name())));
        return new Verdict(refusals);
    }
}
