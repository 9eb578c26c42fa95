package kz.bastama.grant.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.GrantState;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Termination;
import kz.bastama.grant.domain.TerminationProcess;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer begins to end an agreement on a ground of the rules: the grantee is told and may explain. */
@Service
public class BeginTermination {

    private final Grants grants;
    private final Terminations terminations;
    private final TerminationProcess process;
    private final Editions editions;
    private final ReportTerms reportTerms;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    BeginTermination(
            Grants grants,
            Terminations terminations,
            TerminationProcess process,
            Editions editions,
            ReportTerms reportTerms,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.terminations = terminations;
        this.process = process;
        this.editions = editions;
        this.reportTerms = reportTerms;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    static final String GROUNDS = "termination.grounds";

    private static final String LATE_REPORT = "reportOverdue";
    private static final Set<GrantState> TERMINABLE =
            EnumSet.of(GrantState.SIGNED, GrantState.ACTIVE, GrantState.REPORTED);

    /** Whether the agreement is in force and not performed, and nothing of the kind is open. */
    public boolean isPossible(Grant grant) {
        return isTerminable(grant) && terminations.open(grant.id()).isEmpty();
    }

    static boolean isTerminable(Grant grant) {
        return TERMINABLE.contains(grant.state());
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
            return Verdict.refused(Refusal.of("grant.terminationNotNow", null));
        }
        Verdict stands = stands(grant, ground);
        if (!stands.isAllowed()) {
            return stands;
        }
        int number = terminations.latest(grantId).map(Termination::number).orElse(0) + 1;
        terminations.save(Termination.begun(grantId, number, ground, reason, evidence, clock.instant()));
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminationBegun")
                .with(Map.of("reason", reason.both(), "evidence", evidence)));
        process.start(
                grant, organisations.find(grant.organisationId()).orElseThrow().name());
        return Verdict.allowed();
    }

    /** A late report is a ground only once it is as late as the rules want. */
    private Verdict stands(Grant grant, String ground) {
        if (!grounds(grant).contains(ground)) {
            return Verdict.refused(Refusal.of("grant.terminationGround", null).at("ground"));
        }
        Instant late = reportTerms.ground(grant);
        if (!ground.equals(LATE_REPORT) || !clock.instant().isBefore(late)) {
            return Verdict.allowed();
        }
        String term = "terms." + ReportTerms.LATENESS;
        Edition edition = editions.get(grant.edition());
        return Verdict.refused(Refusal.of(
                        "grant.notLateEnough",
                        edition.basis(term),
                        Map.of(
                                "days",
                                edition.whole(term + ".working"),
                                "day",
                                ShownTime.day(LocalDate.ofInstant(late, clock.getZone()))))
                .at("ground"));
    }
}
