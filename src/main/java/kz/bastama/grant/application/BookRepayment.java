package kz.bastama.grant.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.grant.domain.Debt;
import kz.bastama.grant.domain.Grants;
import kz.bastama.grant.domain.Refund;
import kz.bastama.grant.domain.Refunds;
import kz.bastama.grant.domain.Returned;
import kz.bastama.grant.domain.Terminations;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what came back after a termination, in one part or in several. */
@Service
public class BookRepayment {

    private final Grants grants;
    private final Terminations terminations;
    private final Refunds refunds;
    private final Terms terms;
    private final Journal journal;

    BookRepayment(Grants grants, Terminations terminations, Refunds refunds, Terms terms, Journal journal) {
        this.grants = grants;
        this.terminations = terminations;
        this.refunds = refunds;
        this.terms = terms;
        this.journal = journal;
    }

    static final String CLAIM = "claim";

    /** @return whether anything is still owed */
    @Transactional
    public boolean of(UUID grantId, BigDecimal sum, String document, LocalDate on) {
        Debt debt = book(grantId, sum, document, on);
        if (debt.outstanding().signum() == 0) {
            terms.close(grantId.toString(), RecordTermination.REFUND);
        }
        return debt.outstanding().signum() > 0;
    }

    /** What came of the claim; zero where it did not bring anything. */
    @Transactional
    public void claimed(UUID grantId, BigDecimal sum, String document, LocalDate on) {
        book(grantId, sum, document, on);
        terms.close(grantId.toString(), CLAIM);
    }

    private Debt book(UUID grantId, BigDecimal sum, String document, LocalDate on) {
        grants.findForChange(grantId).orElseThrow();
        Debt before = terminations.debt(grantId);
        Debt after = before;
        if (sum.signum() > 0) {
            Returned returned = new Returned(sum, document, on);
            after = before.with(returned);
            terminations.book(grantId, returned);
        }
        refunds.keep(grantId, new Refund(after.demanded(), after.returned(), document, on));
        journal.record(JournalEntry.of(grantId.toString(), "grant.returnBooked")
                .with(Map.of(
                        "sum", sum.toPlainString(),
                        "outstanding", after.outstanding().toPlainString(),
                        "document", document)));
        return after;
    }
}
