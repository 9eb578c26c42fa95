package kz.bastama.grant.application;

import java.math.BigDecimal;
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

/** Puts a payment before a second officer where its sum asks for one. */
@Service
public class PreparePayment {

    static final String TERM = "paymentApproval";

    private final Grants grants;
    private final PaymentDue paymentDue;
    private final PaymentApproval approval;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    PreparePayment(
            Grants grants, PaymentDue paymentDue, PaymentApproval approval, Terms terms, Journal journal, Clock clock) {
        this.grants = grants;
        this.paymentDue = paymentDue;
        this.approval = approval;
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
        Grant grant = grants.find(grantId).orElseThrow();
        BigDecimal sum = paymentDue.of(grant);
        if (!approval.isNeeded(grant, sum)) {
            return false;
        }
        terms.open(grantId.toString(), grant.edition(), TERM, clock.instant());
        journal.record(JournalEntry.of(grantId.toString(), PaymentApproval.PREPARED)
                .with(Map.of("sum", sum.toPlainString(), "order", orderNumber, "day", day)));
        return true;
    }
}
