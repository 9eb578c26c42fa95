package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.PastGrant;
import kz.bastama.competition.PastGrants;
import kz.bastama.grant.domain.Evaluation;
import kz.bastama.grant.domain.Evaluations;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Refund;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.ReportState;
import kz.bastama.grant.domain.Reports;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;

/** Tells the commission of a competition what became of the grants that an applicant had. */
@Service
class GrantsHadBefore implements PastGrants {

    private final Grants grants;
    private final Reports reports;
    private final Refunds refunds;
    private final Evaluations evaluations;
    private final Terms terms;
    private final Clock clock;

    GrantsHadBefore(
            Grants grants, Reports reports, Refunds refunds, Evaluations evaluations, Terms terms, Clock clock) {
        this.grants = grants;
        this.reports = reports;
        this.refunds = refunds;
        this.evaluations = evaluations;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public List<PastGrant> ofOrganisation(UUID organisationId) {
        return grants.ofOrganisation(organisationId).stream().map(this::past).toList();
    }

    private PastGrant past(Grant grant) {
        Optional<Evaluation> evaluation = evaluations.ofGrant(grant.id());
        Optional<Refund> refund = refunds.of(grant.id());
        long returned = reports.of(grant.id()).stream()
                .filter(report -> report.state() == ReportState.RETURNED)
                .count();
        return new PastGrant(
                grant.number(),
                grant.title(),
                grant.sum(),
                grant.awardedAt(),
                outcome(grant),
                isLate(grant),
                (int) returned,
                refund.map(Refund::demanded).orElse(BigDecimal.ZERO),
                refund.map(Refund::returned).orElse(BigDecimal.ZERO),
                evaluation.map(Evaluation::points).orElse(null),
                evaluation.map(Evaluation::grade).orElse(null),
                grant.endReason() == null ? "" : grant.endReason());
    }

    private boolean isLate(Grant grant) {
        return terms.ofCase(grant.id().toString()).stream()
                .anyMatch(term -> ReportTerms.isOfReport(term) && term.isMissed(clock.instant()));
    }

    private static PastGrant.Outcome outcome(Grant grant) {
        return switch (grant.state()) {
            case ACCEPTED, CLOSED -> PastGrant.Outcome.ACCEPTED;
            case TERMINATED, FAILED -> PastGrant.Outcome.REFUSED;
            case LAPSED, DECLINED -> PastGrant.Outcome.NO_AGREEMENT;
            default -> PastGrant.Outcome.RUNNING;
        };
    }
}
