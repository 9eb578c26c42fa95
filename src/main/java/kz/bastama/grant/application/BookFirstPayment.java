package kz.bastama.grant.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Grant;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Payment;
import kz.bastama.grant.domain.Tranches;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books the first payment; the project runs from now on, or from its first day, and the term of its report stands. */
@Service
public class BookFirstPayment {

    private final Grants grants;
    private final Tranches tranches;
    private final PayeeAccount payeeAccount;
    private final Terms terms;
    private final GranteeNotices notices;
    private final Journal journal;
    private final ReportTerms reportTerms;

    BookFirstPayment(
            Grants grants,
            Tranches tranches,
            PayeeAccount payeeAccount,
            Terms terms,
            GranteeNotices notices,
            Journal journal,
            ReportTerms reportTerms) {
        this.grants = grants;
        this.tranches = tranches;
        this.payeeAccount = payeeAccount;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
        this.reportTerms = reportTerms;
    }

    /** @return whether the report that is due next is the final one */
    @Transactional
    public boolean of(UUID grantId, String orderNumber, LocalDate paidOn) {
        Grant before = grants.findForChange(grantId).orElseThrow();
        Payment payment = new Payment(Payment.FIRST, before.tranche(Payment.FIRST), orderNumber, paidOn);
        tranches.of(before).with(payment);
        tranches.book(before, payment, payeeAccount.iban(before));
        Grant after = grants.save(before.begun());
        terms.close(grantId.toString(), "tranchePayment");
        boolean finalReport = reportTerms.open(after);
        journal.record(JournalEntry.of(grantId.toString(), "grant.paid")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("sum", payment.sum().toPlainString(), "order", orderNumber)));
        notices.paid(before, payment);
        return finalReport;
    }
}
