package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingStep;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what follows under the agreement: an additional one, a return, a transfer, or nothing more. */
@Service
public class WeighFunding {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    WeighFunding(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    /** @param sum to propose on the form of the step, in tenge */
    public record Weighed(FundingStep step, BigDecimal sum) {}

    @Transactional
    public Weighed of(UUID fundingId) {
        Funding funding = fundings.findForChange(fundingId).orElseThrow();
        terms.close(fundingId.toString(), "fundingTransfer");
        FundingStep step = funding.next();
        if (step == FundingStep.NOTHING) {
            Funding settled = fundings.save(funding.settled());
            journal.record(JournalEntry.of(fundingId.toString(), "planning.fundingSettled")
                    .moved(funding.state().name(), settled.state().name()));
        }
        BigDecimal sum = step == FundingStep.AGREE
                ? funding.inWork().map(FundingTerms::listTotal).orElseThrow()
                : funding.toTransfer();
        return new Weighed(step, sum);
    }
}
