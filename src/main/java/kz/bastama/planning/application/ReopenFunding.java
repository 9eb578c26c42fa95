package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ListAmended;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.FundingTerms;
import kz.bastama.planning.domain.Fundings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins an additional agreement on financing: by itself when an order changes the money of the list, and by the act of the
 * customer, who may have agreed on less than the list gives.
 */
@Service
public class ReopenFunding {

    private final Fundings fundings;
    private final ReadBudget readBudget;
    private final FundingCase fundingCase;
    private final Journal journal;

    ReopenFunding(Fundings fundings, ReadBudget readBudget, FundingCase fundingCase, Journal journal) {
        this.fundings = fundings;
        this.readBudget = readBudget;
        this.fundingCase = fundingCase;
        this.journal = journal;
    }

    @EventListener
    @Transactional
    public void on(ListAmended amended) {
        BigDecimal total = amended.list().directions().stream()
                .map(ApprovedDirection::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        fundings.ofList(amended.list().id())
                .flatMap(found -> fundings.findForChange(found.id()))
                .filter(funding -> lastTotal(funding).compareTo(total) != 0)
                .ifPresent(funding -> reopen(
                        funding,
                        total,
                        "\u2116 " + amended.orderNumber() + ": "
                                + amended.reason().both()));
    }

    @Transactional
    public Verdict of(UUID fundingId, String reason) {
        Funding funding = fundings.findForChange(fundingId).orElseThrow();
        if (funding.inWork().isPresent()) {
            return Verdict.refused(Refusal.of("planning.fundingInWork", null));
        }
        reopen(funding, readBudget.approved(funding.listId()), reason);
        return Verdict.allowed();
    }

    private void reopen(Funding before, BigDecimal total, String reason) {
        Funding after = fundings.save(before.reopened(total, reason));
        journal.record(JournalEntry.of(after.id().toString(), "planning.fundingReopened")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("amount", total.toPlainString(), "reason", reason)));
        fundingCase.takeUp(after);
    }

    private static BigDecimal lastTotal(Funding funding) {
        return funding.terms().stream()
                .reduce((earlier, later) -> later)
                .map(FundingTerms::listTotal)
                .orElse(BigDecimal.ZERO);
    }
}
