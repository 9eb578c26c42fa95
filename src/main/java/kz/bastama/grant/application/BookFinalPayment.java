package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Reports;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the payment after acceptance: what was confirmed and not yet paid, within the agreement. */
@Service
public class BookFinalPayment {

    private final Grants grants;
    private final Reports reports;
    private final Tranches tranches;
    private final PayeeAccount payeeAccount;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;

    BookFinalPayment(
            Grants grants,
            Reports reports,
            Tranches tranches,
            PayeeAccount payeeAccount,
            Terms terms,
            GranteeNotices notices,
            Journal journal) {
        this.grants = grants;
        this.reports = reports;
        this.tranches = tranches;
        this.payeeAccount = payeeAccount;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
    }

    /** Cases that began under the first model are asked for an order even where nothing is due: then nothing is booked. */
    @Transactional
    public void of(UUID grantId, String orderNumber, LocalDate paidOn) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Payments payments = tranches.of(grant);
        BigDecimal due = payments.dueFor(reports.confirmed(grantId));
        terms.close(grantId.toString(), "tranchePayment");
        if (due.signum() == 0) {
            journal.record(JournalEntry.of(grantId.toString(), "grant.nothingDue"));
            return;
        }
        Payment payment = new Payment(grant.agreement().shares().count(), due, orderNumber, paidOn);
        payments.with(payment);
        tranches.book(grant, payment, payeeAccount.iban(grant));
        journal.record(JournalEntry.of(grantId.toString(), "grant.paid")
                .with(Map.of("sum", due.toPlainString(), "order", orderNumber)));
        notices.paid(grant, payment);
    }
}
