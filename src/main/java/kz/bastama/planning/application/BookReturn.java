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

/** Books what the operator gave back to the customer: all that it held beyond the agreement. */
@Service
public class BookReturn {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    BookReturn(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, String orderNumber, LocalDate paidOn) {
        fundings.holdMoneyOf(fundings.find(fundingId).orElseThrow().listId());
        Funding before = fundings.findForChange(fundingId).orElseThrow();
        BigDecimal sum = before.toReturn();
        fundings.save(before.moneyReturned(orderNumber, paidOn));
        terms.close(fundingId.toString(), "fundingTransfer");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.moneyReturned")
                .with(Map.of("sum", sum.toPlainString(), "order", orderNumber, "date", paidOn.toString())));
    }
}
