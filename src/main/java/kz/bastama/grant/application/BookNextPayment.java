package kz.bastama.grant.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Payments;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books a payment between the first and the last: the report on the one before it is accepted. */
@Service
public class BookNextPayment {

    private final Grants grants;
    private final Tranches tranches;
    private final PayeeAccount payeeAccount;
    private final Terms terms;
    private final GranteeNotices notices;
    private final ReportTerms reportTerms;
    private final Journal journal;

    BookNextPayment(
            Grants grants,
            Tranches tranches,
            PayeeAccount payeeAccount,
            Terms terms,
            GranteeNotices notices,
            ReportTerms reportTerms,
            Journal journal) {
        this.grants = grants;
        this.tranches = tranches;
        this.payeeAccount = payeeAccount;
        this.terms = terms;
        this.notices = notices;
        this.reportTerms = reportTerms;
        this.journal = journal;
    }

    /** @return whether the report that is due next is the final one */
    @Transactional
    public boolean of(UUID grantId, String orderNumber, LocalDate paidOn) {
        Grant grant = grants.findForChange(grantId).orElseThrow();
        Payments payments = tranches.of(grant);
        int tranche = payments.made().size() + 1;
        Payment payment = new Payment(tranche, grant.tranche(tranche), orderNumber, paidOn);
        payments.with(payment);
        tranches.book(grant, payment, payeeAccount.iban(grant));
        terms.close(grantId.toString(), "tranchePayment");
        journal.record(JournalEntry.of(grantId.toString(), "grant.paid")
                .with(Map.of("sum", payment.sum().toPlainString(), "order", orderNumber)));
        notices.paid(grant, payment);
        return reportTerms.open(grant);
    }
}
