package kz.bastama.grant.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.grant.domain.SuspensionProcess;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.grant.domain.TerminationProcess;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Component;

/** Ends what is open of a suspension or of a termination when the grant ends by another road. */
@Component
class EndMeasures {

    private static final String OVERTAKEN = "grant.terminationOvertaken";
    private static final String SUSPENSION_ENDED = "grant.suspensionEnded";

    private final Suspensions suspensions;
    private final SuspensionProcess suspensionProcess;
    private final Terminations terminations;
    private final TerminationProcess terminationProcess;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    EndMeasures(
            Suspensions suspensions,
            SuspensionProcess suspensionProcess,
            Terminations terminations,
            TerminationProcess terminationProcess,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.suspensions = suspensions;
        this.suspensionProcess = suspensionProcess;
        this.terminations = terminations;
        this.terminationProcess = terminationProcess;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    void of(UUID grantId) {
        suspension(grantId);
        terminations.open(grantId).ifPresent(one -> {
            List.of(IssueTerminationWarning.EXPLANATION, "terminationDecision", "terminationConfirmation")
                    .forEach(name -> terms.cut(grantId.toString(), name, OVERTAKEN));
            terminationProcess.overtaken(grantId);
            terminations.save(one.ended(clock.instant()));
            journal.record(JournalEntry.of(grantId.toString(), OVERTAKEN));
        });
    }

    void suspension(UUID grantId) {
        suspensions.open(grantId).ifPresent(one -> {
            terms.cut(grantId.toString(), ProposeSuspension.CONFIRMATION, SUSPENSION_ENDED);
            terms.cut(grantId.toString(), RecordSuspensionDecision.TERM, SUSPENSION_ENDED);
            suspensionProcess.overtaken(grantId);
            suspensions.save(one.ended(clock.instant()));
            journal.record(JournalEntry.of(grantId.toString(), SUSPENSION_ENDED));
        });
    }
}
