package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.AnnouncedCircumstances;
import kz.bastama.grant.domain.Circumstances;
import kz.bastama.grant.domain.CircumstancesProcess;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Takeovers;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee announces what keeps it from its project. */
@Service
public class AnnounceCircumstances {

    private final Grants grants;
    private final AnnouncedCircumstances announced;
    private final Terminations terminations;
    private final Takeovers takeovers;
    private final CircumstancesProcess process;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    AnnounceCircumstances(
            Grants grants,
            AnnouncedCircumstances announced,
            Terminations terminations,
            Takeovers takeovers,
            CircumstancesProcess process,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.announced = announced;
        this.terminations = terminations;
        this.takeovers = takeovers;
        this.process = process;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the agreement is in force, and nothing of the kind waits. */
    public boolean isPossible(Grant grant) {
        return BeginTermination.isTerminable(grant)
                && announced.open(grant.id()).isEmpty()
                && takeovers.open(grant.id()).isEmpty();
    }

    /** Whether a liquidation would still end something: not once a termination is under way. */
    public boolean endsByLiquidation(Grant grant) {
        return terminations.open(grant.id()).isEmpty();
    }

    @Transactional
    public Verdict of(UUID grantId, Circumstances.Kind kind, String what, String evidence) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!isPossible(grant)) {
            return Verdict.refused(Refusal.of("grant.circumstancesNotNow", null));
        }
        if (kind == Circumstances.Kind.LIQUIDATION && !endsByLiquidation(grant)) {
            return Verdict.refused(
                    Refusal.of("grant.circumstancesTerminating", null).at("kind"));
        }
        int number = announced.latest(grantId).map(Circumstances::number).orElse(0) + 1;
        announced.save(Circumstances.announced(grantId, number, kind, what, evidence, clock.instant()));
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.circumstancesAnnounced")
                .by(name.ru(), name.kk())
                .with(Map.of("what", what, "evidence", evidence)));
        process.start(grant, name);
        return Verdict.allowed();
    }
}
