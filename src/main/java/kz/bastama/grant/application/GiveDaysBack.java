package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.bastama.grant.domain.Agreement;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.ShownTime;
import org.springframework.stereotype.Component;

/**
 * A resumed project gets the days back for which it stood still, where the rules say so of the ground: its last day moves, and the
 * term of its final report with it.
 */
@Component
class GiveDaysBack {

    private final Grants grants;
    private final Editions editions;
    private final ReportTerms reportTerms;
    private final Journal journal;
    private final Clock clock;

    GiveDaysBack(Grants grants, Editions editions, ReportTerms reportTerms, Journal journal, Clock clock) {
        this.grants = grants;
        this.editions = editions;
        this.reportTerms = reportTerms;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the last day of the project from then on; null where it stays */
    LocalDate of(Grant grant, Suspension suspension) {
        int days = days(grant, suspension);
        if (days == 0) {
            return null;
        }
        Grant after = grants.save(grant.prolonged(days));
        reportTerms.follow(after, suspension.reason().ru());
        LocalDate last = after.agreement().endsOn();
        journal.record(JournalEntry.of(after.id().toString(), "grant.daysGivenBack")
                .with(Map.of("days", String.valueOf(days), "until", ShownTime.day(last))));
        return last;
    }

    /** None where the fault is the grantee's, or where the project was not to run. */
    private int days(Grant grant, Suspension suspension) {
        Agreement agreement = grant.agreement();
        LocalDate stood = day(suspension.decidedAt());
        boolean given = editions.get(grant.edition()).flag(ProposeSuspension.GROUNDS + "." + suspension.ground());
        if (!given || !grant.isProlongable() || stood.isAfter(agreement.endsOn())) {
            return 0;
        }
        LocalDate from = stood.isBefore(agreement.startsOn()) ? agreement.startsOn() : stood;
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, LocalDate.now(clock)));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
