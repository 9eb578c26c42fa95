package kz.bastama.grant.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Signatures;
import kz.bastama.grant.domain.SignedPaper;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that the grantee did not sign an act in time and why the operator goes on alone; the grantee is told. */
@Service
public class WaiveGranteeSignature {

    private final Grants grants;
    private final Signatures signatures;
    private final GranteeNotices notices;
    private final Journal journal;

    WaiveGranteeSignature(Grants grants, Signatures signatures, GranteeNotices notices, Journal journal) {
        this.grants = grants;
        this.signatures = signatures;
        this.notices = notices;
        this.journal = journal;
    }

    @Transactional
    public void underAct(UUID grantId, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        signatures.waive(grantId, SignedPaper.ACT, reason);
        journal.record(
                JournalEntry.of(grantId.toString(), "grant.actSignedAlone").with(Map.of("reason", reason)));
        notices.send(grant, "actSignedAlone", "1", Map.of("number", grant.number(), "reason", reason));
    }

    @Transactional
    public void underReconciliation(UUID grantId, String reason) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        signatures.waive(grantId, SignedPaper.RECONCILIATION, reason);
        journal.record(JournalEntry.of(grantId.toString(), "grant.reconciliationSignedAlone")
                .with(Map.of("reason", reason)));
        notices.send(grant, "reconciliationSignedAlone", "1", Map.of("number", grant.number(), "reason", reason));
    }
}
