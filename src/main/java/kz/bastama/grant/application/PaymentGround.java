package kz.bastama.grant.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * Whether a grant stands so that its next payment may be made: both sides have signed, the report on the payment before is accepted,
 * none is overdue, the grant is not
 * suspended. The database holds the same line behind every other road.
 */
@Component
class PaymentGround {

    private static final Set<GrantState> PAID_IN = Set.of(GrantState.SIGNED, GrantState.ACTIVE, GrantState.ACCEPTED);

    private final Tranches tranches;
    private final Reports reports;
    private final ReportTerms reportTerms;
    private final Suspensions suspensions;
    private final Terminations terminations;
    private final Clock clock;

    PaymentGround(
            Tranches tranches,
            Reports reports,
            ReportTerms reportTerms,
            Suspensions suspensions,
            Terminations terminations,
            Clock clock) {
        this.tranches = tranches;
        this.reports = reports;
        this.reportTerms = reportTerms;
        this.suspensions = suspensions;
        this.terminations = terminations;
        this.clock = clock;
    }

    Verdict of(Grant grant) {
        List<Refusal> refusals = new ArrayList<>();
        if (!PAID_IN.contains(grant.state())) {
            refusals.add(Refusal.of("grant.notPaidNow", null));
        }
        suspensions
                .inForce(grant.id())
                .map(one -> LocalDate.ofInstant(one.decidedAt(), clock.getZone()))
                .ifPresent(since ->
                        refusals.add(Refusal.of("grant.isSuspended", null, Map.of("day", ShownTime.day(since)))));
        if (terminations.open(grant.id()).isPresent()) {
            refusals.add(Refusal.of("grant.isBeingTerminated", null));
        }
        int stage = tranches.of(grant).made().size();
        boolean accounted = stage == 0
                || reports.of(grant.id()).stream()
                        .anyMatch(report -> report.state() == ReportState.ACCEPTED && report.stage() >= stage);
        if (!accounted) {
            refusals.add(Refusal.of("grant.paymentAwaitsReport", null, Map.of("payment", stage)));
            if (clock.instant().isAfter(reportTerms.until(grant))) {
                refusals.add(Refusal.of(
                        "grant.reportIsOverdue",
                        null,
                        Map.of(
                                "day",
                                ShownTime.day(reportTerms
                                        .until(grant)
                                        .atZone(clock.getZone())
                                        .toLocalDate()))));
            }
        }
        return new Verdict(refusals);
    }
}
