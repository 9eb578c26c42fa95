package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether the other officer confirms the suspension. From then on nothing is paid; the terms of reports move where the rules say so. */
@Service
public class RecordSuspensionDecision {

    private final Grants grants;
    private final Suspensions suspensions;
    private final ShiftReports shiftReports;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordSuspensionDecision(
            Grants grants,
            Suspensions suspensions,
            ShiftReports shiftReports,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.shiftReports = shiftReports;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    static final String TERM = "suspension";

    @Transactional
    public void of(UUID grantId, boolean confirmed, String why) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Suspension proposed = suspensions.open(grantId).orElseThrow();
        terms.close(grantId.toString(), ProposeSuspension.CONFIRMATION);
        if (!confirmed) {
            suspensions.save(proposed.notConfirmed(why, clock.instant()));
            journal.record(JournalEntry.of(grantId.toString(), "grant.suspensionNotConfirmed")
                    .with(Map.of("reason", why)));
            return;
        }
        Suspension suspension = proposed.confirmed(clock.instant());
        suspensions.save(suspension);
        terms.open(grantId.toString(), grant.edition(), TERM, clock.instant());
        journal.record(JournalEntry.of(grantId.toString(), "grant.suspended")
                .with(Map.of("reason", suspension.reason().both())));
        shiftReports.by(grant, suspension);
    }
}
