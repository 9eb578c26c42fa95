package kz.bastama.grant.application;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.journal.JournalRecord;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the second officer decided on a payment. */
@Service
public class RecordApproval {

    private final PaymentApproval approval;
    private final Terms terms;
    private final Journal journal;

    RecordApproval(PaymentApproval approval, Terms terms, Journal journal) {
        this.approval = approval;
        this.terms = terms;
        this.journal = journal;
    }

    /** @param reason of a return; empty where it is approved */
    @Transactional
    public void of(UUID grantId, boolean approved, String reason) {
        JournalRecord waiting = approval.waiting(grantId)
                .orElseThrow(() -> new IllegalStateException("No payment of grant " + grantId + " waits for approval"));
        Map<String, String> facts = new HashMap<>(waiting.entry().details());
        facts.put("reason", approved ? "" : reason);
        terms.close(grantId.toString(), PreparePayment.TERM);
        journal.record(
                JournalEntry.of(grantId.toString(), approved ? PaymentApproval.APPROVED : PaymentApproval.RETURNED)
                        .with(facts));
    }
}
