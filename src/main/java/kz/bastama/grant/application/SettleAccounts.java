package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** Begins the term in which what the act of acceptance settles is paid, or returned: it counts from the day of signing. */
@Component
class SettleAccounts {

    private final Reports reports;
    private final Tranches tranches;
    private final Terms terms;
    private final Clock clock;

    SettleAccounts(Reports reports, Tranches tranches, Terms terms, Clock clock) {
        this.reports = reports;
        this.tranches = tranches;
        this.terms = terms;
        this.clock = clock;
    }

    void from(Grant grant, LocalDate signedOn) {
        Payments payments = tranches.of(grant);
        var confirmed = reports.confirmed(grant.id());
        Instant from = signedOn.atStartOfDay(clock.getZone()).toInstant();
        if (payments.dueFor(confirmed).signum() > 0) {
            terms.open(grant.id().toString(), grant.edition(), "tranchePayment", from);
        } else if (payments.unconfirmed(confirmed).signum() > 0) {
            terms.open(grant.id().toString(), grant.edition(), "refund", from);
        }
    }
}
