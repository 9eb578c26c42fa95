package kz.bastama.planning.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.Transfer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator has the money: payments to grantees may be made from it. */
@Service
public class BookReceipt {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    BookReceipt(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, LocalDate on) {
        Funding before = fundings.findForChange(fundingId).orElseThrow();
        Transfer sent = before.onTheWay().orElseThrow();
        Funding after = fundings.save(before.receiptConfirmed(on));
        terms.close(fundingId.toString(), "fundingReceipt");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.receiptConfirmed")
                .with(Map.of(
                        "sum", sent.sum().toPlainString(),
                        "order", sent.orderNumber(),
                        "date", on.toString(),
                        "amount", after.received().toPlainString())));
    }
}
