package kz.bastama.planning.application;

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

/** The money did not arrive: the transfer stays in the file and counts no longer. */
@Service
public class StrikeTransfer {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    StrikeTransfer(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, String why) {
        Funding before = fundings.findForChange(fundingId).orElseThrow();
        Transfer sent = before.onTheWay().orElseThrow();
        fundings.save(before.struck(why));
        terms.close(fundingId.toString(), "fundingReceipt");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.transferStruck")
                .with(Map.of("sum", sent.sum().toPlainString(), "order", sent.orderNumber(), "reason", why)));
    }
}
