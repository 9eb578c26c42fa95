package kz.bastama.planning.application;

import java.time.LocalDate;
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

/** Both sides agree: from now on the sum of the agreement bounds what may be spent. */
@Service
public class ConcludeFunding {

    private final Fundings fundings;
    private final Terms terms;
    private final Journal journal;

    ConcludeFunding(Fundings fundings, Terms terms, Journal journal) {
        this.fundings = fundings;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID fundingId, LocalDate on, String signatory, OfficialText basis) {
        fundings.holdMoneyOf(fundings.find(fundingId).orElseThrow().listId());
        Funding before = fundings.findForChange(fundingId).orElseThrow();
        Funding after = fundings.save(before.concluded(on, signatory, basis));
        terms.close(fundingId.toString(), "fundingAnswer");
        journal.record(JournalEntry.of(fundingId.toString(), "planning.fundingConcluded")
                .moved(before.state().name(), after.state().name())
                .with(Map.of(
                        "revision",
                        Integer.toString(after.inForce().orElseThrow().revision()),
                        "sum",
                        after.agreed().toPlainString(),
                        "date",
                        on.toString())));
    }
}
