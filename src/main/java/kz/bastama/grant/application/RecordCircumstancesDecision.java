package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what follows of announced circumstances, and begins the suspension, the termination or the succession that does. */
@Service
public class RecordCircumstancesDecision {

    private final Grants grants;
    private final AnnouncedCircumstances announced;
    private final ProposeSuspension proposeSuspension;
    private final BeginTermination beginTermination;
    private final OfferTakeover offerTakeover;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordCircumstancesDecision(
            Grants grants,
            AnnouncedCircumstances announced,
            ProposeSuspension proposeSuspension,
            BeginTermination beginTermination,
            OfferTakeover offerTakeover,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.announced = announced;
        this.proposeSuspension = proposeSuspension;
        this.beginTermination = beginTermination;
        this.offerTakeover = offerTakeover;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    private static final String TERM = "circumstancesDecision";

    /** @param successor of no account but where another organisation takes over */
    @Transactional
    public void of(
            UUID grantId, Circumstances.Follows follows, OfficialText reason, OfferTakeover.Successor successor) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Circumstances decided = announced.open(grantId).orElseThrow().decided(follows, reason, clock.instant());
        announced.save(decided);
        terms.close(grantId.toString(), TERM);
        journal.record(JournalEntry.of(
                        grantId.toString(),
                        follows == Circumstances.Follows.NOTHING
                                ? "grant.circumstancesNotTakenUp"
                                : "grant.circumstancesTakenUp")
                .with(Map.of("reason", reason.both())));
        Verdict begun = switch (follows) {
            case SUSPENSION -> proposeSuspension.of(grantId, "forceMajeure", reason, decided.evidence());
            case TERMINATION -> beginTermination.of(grantId, "liquidation", reason, decided.evidence());
            case SUCCESSION -> offerTakeover.of(grant, decided.number(), successor);
            case EXTENSION, NOTHING -> Verdict.allowed();
        };
        if (!begun.isAllowed()) {
            throw new IllegalStateException(follows + " of grant " + grantId + " was let through: " + begun);
        }
    }
}
