package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator does not agree: the customer writes the agreement anew. */
@Service
public class ReturnFunding {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    ReturnFunding(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, String remark) {
        Funding before = fundings.findForChange(fundingId).orElseThrow();
        Funding after = fundings.save(before.sentBack(remark));
        terms.close(fundingId.toString(), "fundingAnswer");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.fundingReturned")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("remark", remark)));
    }
}
