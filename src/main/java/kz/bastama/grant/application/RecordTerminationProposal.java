package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down whether an officer proposes to end the agreement, or leaves it in force. */
@Service
public class RecordTerminationProposal {

    private final Terminations terminations;
    private final Grants grants;
    private final CurrentActor actor;
    private final TwoOfficers officers;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordTerminationProposal(
            Terminations terminations,
            Grants grants,
            CurrentActor actor,
            TwoOfficers officers,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.terminations = terminations;
        this.grants = grants;
        this.actor = actor;
        this.officers = officers;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    static final String PROPOSED = "grant.terminationProposed";

    private static final String DECISION = "terminationDecision";

    /** @param delivered per cent of the results that the project has brought */
    @Transactional
    public void of(UUID grantId, boolean terminates, OfficialText reason, int delivered) {
        grants.findForChange(grantId).orElseThrow();
        Termination termination = terminations.open(grantId).orElseThrow();
        UUID me = actor.get().personId();
        terms.close(grantId.toString(), IssueTerminationWarning.EXPLANATION);
        terms.close(grantId.toString(), DECISION);
        terminations.save(
                terminates
                        ? termination.proposed(reason, delivered, me, clock.instant())
                        : termination.leftInForce(reason, me, clock.instant()));
        journal.record(JournalEntry.of(grantId.toString(), terminates ? PROPOSED : "grant.agreementLeftInForce")
                .with(officers.fact())
                .with(Map.of("reason", reason.both())));
    }
}
