package kz.bastama.grant.application;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a payment before a second officer where one is needed. */
@Service
public class PreparePayment {

    static final String TERM = "paymentApproval";

    private final Grants grants;
    private final PaymentApproval approval;
    private final TwoOfficers officers;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    PreparePayment(
            Grants grants, PaymentApproval approval, TwoOfficers officers, Terms terms, Journal journal, Clock clock) {
        this.grants = grants;
        this.approval = approval;
        this.officers = officers;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param day of the payment order, as 2026-03-01
     * @return whether a second officer decides on it
     */
    @Transactional
    public boolean of(UUID grantId, String orderNumber, String day) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        if (!approval.isNeeded(grant)) {
            return false;
        }
        terms.open(grantId.toString(), grant.edition(), TERM, clock.instant());
        journal.record(JournalEntry.of(grantId.toString(), PaymentApproval.PREPARED)
                .with(approval.facts(grant))
                .with(officers.fact())
                .with(Map.of("order", orderNumber, "day", day)));
        return true;
    }
}
