package kz.bastama.grant.application;

import java.time.Clock;
import java.util.UUID;
import kz.bastama.grant.domain.SuspensionProcess;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** Ends what is open of a suspension when its grant ends. */
@Component
class EndSuspension {

    private final Suspensions suspensions;
    private final SuspensionProcess process;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    EndSuspension(Suspensions suspensions, SuspensionProcess process, Terms terms, Journal journal, Clock clock) {
        this.suspensions = suspensions;
        this.process = process;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    void of(UUID grantId) {
        suspensions.open(grantId).ifPresent(one -> {
            process.overtaken(grantId);
            suspensions.save(one.ended(clock.instant()));
            terms.close(grantId.toString(), ProposeSuspension.CONFIRMATION);
            terms.close(grantId.toString(), RecordSuspensionDecision.TERM);
            journal.record(JournalEntry.of(grantId.toString(), "grant.suspensionEnded"));
        });
    }
}
