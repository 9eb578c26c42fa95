package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands what the customer wrote to the operator. */
@Service
public class OfferFunding {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    OfferFunding(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, BigDecimal sum, OfficialText place, String signatory, OfficialText basis) {
        Funding before = fundings.findForChange(fundingId).orElseThrow();
        Funding after = fundings.save(before.offered(sum, place, signatory, basis));
        terms.close(fundingId.toString(), "fundingDraft");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.fundingOffered")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("sum", sum.toPlainString())));
    }
}
