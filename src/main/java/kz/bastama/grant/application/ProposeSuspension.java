package kz.bastama.grant.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.SuspensionProcess;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer proposes to suspend a grant; another one confirms it. */
@Service
public class ProposeSuspension {

    private final Grants grants;
    private final Suspensions suspensions;
    private final SuspensionProcess process;
    private final Editions editions;
    private final Terms terms;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final TwoOfficers officers;
    private final Journal journal;
    private final Clock clock;

    ProposeSuspension(
            Grants grants,
            Suspensions suspensions,
            SuspensionProcess process,
            Editions editions,
            Terms terms,
            Organisations organisations,
            CurrentActor actor,
            TwoOfficers officers,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.process = process;
        this.editions = editions;
        this.terms = terms;
        this.organisations = organisations;
        this.actor = actor;
        this.officers = officers;
        this.journal = journal;
        this.clock = clock;
    }

    static final String GROUNDS = "suspension.grounds";
    static final String PROPOSED = "grant.suspensionProposed";
    static final String CONFIRMATION = "suspensionConfirmation";

    private static final Set<GrantState> SUSPENDABLE =
            EnumSet.of(GrantState.SIGNED, GrantState.ACTIVE, GrantState.REPORTED, GrantState.ACCEPTED);

    /** Whether the agreement is in force, and nothing of the kind is open. */
    public boolean isPossible(Grant grant) {
        return isInForce(grant) && suspensions.open(grant.id()).isEmpty();
    }

    static boolean isInForce(Grant grant) {
        return SUSPENDABLE.contains(grant.state());
    }

    /** Names of the grounds in the edition. */
    public List<String> grounds(Grant grant) {
        return editions.get(grant.edition()).names(GROUNDS);
    }

    /** @param evidence the documents that show it, with numbers and dates */
    @Transactional
    public Verdict of(UUID grantId, String ground, OfficialText reason, String evidence) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isPossible(grant)) {
            return Verdict.refused(Refusal.of("grant.suspensionNotNow", null));
        }
        if (!grounds(grant).contains(ground)) {
            return Verdict.refused(Refusal.of("grant.suspensionGround", null).at("ground"));
        }
        int number = suspensions.latest(grantId).map(Suspension::number).orElse(0) + 1;
        suspensions.save(Suspension.proposed(
                grantId, number, ground, reason, evidence, actor.get().personId(), clock.instant()));
        terms.open(grantId.toString(), grant.edition(), CONFIRMATION, clock.instant());
        journal.record(JournalEntry.of(grantId.toString(), PROPOSED)
                .with(officers.fact())
                .with(Map.of("reason", reason.both(), "evidence", evidence)));
        process.start(
                grant, organisations.find(grant.organisationId()).orElseThrow().name());
        return Verdict.allowed();
    }
}
