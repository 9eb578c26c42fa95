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
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes of a suspended grant: it goes on, or the grantee is given more time. */
@Service
public class RecordResumptionDecision {

    private final Grants grants;
    private final Suspensions suspensions;
    private final ShiftReports shiftReports;
    private final GiveDaysBack giveDaysBack;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    RecordResumptionDecision(
            Grants grants,
            Suspensions suspensions,
            ShiftReports shiftReports,
            GiveDaysBack giveDaysBack,
            Terms terms,
            Journal journal,
            Clock clock) {
        this.grants = grants;
        this.suspensions = suspensions;
        this.shiftReports = shiftReports;
        this.giveDaysBack = giveDaysBack;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID grantId, boolean resumes, OfficialText reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Suspension suspension = suspensions.inForce(grantId).orElseThrow();
        terms.close(grantId.toString(), RecordSuspensionDecision.TERM);
        if (resumes) {
            suspensions.save(suspension.resumed(reason, giveDaysBack.of(grant, suspension), clock.instant()));
        } else {
            terms.open(grantId.toString(), grant.edition(), RecordSuspensionDecision.TERM, clock.instant());
        }
        journal.record(JournalEntry.of(grantId.toString(), resumes ? "grant.resumed" : "grant.suspensionProlonged")
                .with(Map.of("reason", reason.both())));
        if (!resumes) {
            shiftReports.by(grant, suspension);
        }
    }
}
