package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Suspension;
import kz.bastama.grant.domain.SuspensionProcess;
import kz.bastama.grant.domain.Suspensions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.ngo.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The grantee says that it has remedied what its grant was suspended for. */
@Service
public class ReportRemedy {

    private final Grants grants;
    private final Suspensions suspensions;
    private final SuspensionProcess process;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    ReportRemedy(
            Grants grants,
            Suspensions suspensions,
            SuspensionProcess process,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.process = process;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    private static final int LONGEST = 4000;

    public boolean isPossible(Grant grant) {
        return suspensions.inForce(grant.id()).isPresent();
    }

    @Transactional
    public Verdict of(UUID grantId, String how) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Optional<Suspension> suspension = suspensions.inForce(grantId);
        if (suspension.isEmpty()) {
            return Verdict.refused(Refusal.of("grant.notSuspended", null));
        }
        if (how.isBlank() || how.length() > LONGEST) {
            return Verdict.refused(Refusal.of("grant.remedyUnsaid", null, Map.of("longest", LONGEST)));
        }
        if (!process.remedyReported(grantId)) {
            return Verdict.refused(Refusal.of("grant.remedyNotYet", null));
        }
        suspensions.save(suspension.get().remedied(how, clock.instant()));
        OfficialText name =
                organisations.find(grant.organisationId()).orElseThrow().name();
        journal.record(JournalEntry.of(grantId.toString(), "grant.remedyReported")
                .by(name.ru(), name.kk())
                .with(Map.of("remedy", how)));
        return Verdict.allowed();
    }
}
