package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.TerminationProcess;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Terms;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee explains itself before its agreement is ended. */
@Service
public class ExplainTermination {

    private final Grants grants;
    private final Terminations terminations;
    private final TerminationProcess process;
    private final Terms terms;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    ExplainTermination(
            Grants grants,
            Terminations terminations,
            TerminationProcess process,
            Terms terms,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.terminations = terminations;
        this.process = process;
        this.terms = terms;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    private static final int LONGEST = 4000;

    public boolean isPossible(Grant grant) {
        return process.awaitsExplanation(grant.id());
    }

    @Transactional
    public Verdict of(UUID grantId, String how) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (how.isBlank() || how.length() > LONGEST) {
            return Verdict.refused(Refusal.of("grant.explanationUnsaid", null, Map.of("longest", LONGEST)));
        }
        if (!process.granteeExplained(grantId)) {
            return Verdict.refused(Refusal.of("grant.explanationNotNow", null));
        }
        terminations.save(terminations.open(grantId).orElseThrow().explained(how, clock.instant()));
        terms.close(grantId.toString(), IssueTerminationWarning.EXPLANATION);
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.terminationExplained")
                .by(name.ru(), name.kk())
                .with(Map.of("explanation", how)));
        return Verdict.allowed();
    }
}
