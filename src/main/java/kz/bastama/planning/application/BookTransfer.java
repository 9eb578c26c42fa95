package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what the customer sent to the operator; it counts as transferred once the operator confirms it. */
@Service
public class BookTransfer {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    BookTransfer(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, BigDecimal sum, String orderNumber, LocalDate paidOn) {
        Funding after =
                fundings.save(fundings.findForChange(fundingId).orElseThrow().transferred(sum, orderNumber, paidOn));
        terms.close(fundingId.toString(), "fundingTransfer");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.moneyTransferred")
                .with(Map.of(
                        "sum", sum.toPlainString(),
                        "order", orderNumber,
                        "date", paidOn.toString(),
                        "outstanding", after.toTransfer().toPlainString())));
    }
}
