package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.DirectionListApproved;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the agreement on financing: by itself when a list is published whose rules want one, and by the act of the customer
 * for any published list without one.
 */
@Service
public class OpenFunding {

    private final DirectionLists lists;
    private final Fundings fundings;
    private final ReadBudget readBudget;
    private final FundingCase fundingCase;
    private final Editions editions;
    private final Journal journal;
    private final Clock clock;

    OpenFunding(
            DirectionLists lists,
            Fundings fundings,
            ReadBudget readBudget,
            FundingCase fundingCase,
            Editions editions,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.fundings = fundings;
        this.readBudget = readBudget;
        this.fundingCase = fundingCase;
        this.editions = editions;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(DirectionListApproved approved) {
        DirectionList list = lists.find(approved.list().id()).orElseThrow();
        boolean wanted =
                !editions.get(list.edition()).text("funding.requiredBefore").equals("never");
        if (wanted && readBudget.approved(list.id()).signum() > 0) {
            of(list.id());
        }
    }

    @Transactional
    public Verdict of(UUID listId) {
        fundings.holdMoneyOf(listId);
        Optional<DirectionList> list = lists.find(listId).filter(DirectionList::isPublished);
        BigDecimal total = readBudget.approved(listId);
        if (list.isEmpty() || fundings.ofList(listId).isPresent() || total.signum() == 0) {
            return Verdict.refused(Refusal.of("planning.fundingNotOpenable", null));
        }
        Funding funding = fundings.save(Funding.open(UUID.randomUUID(), list.get(), total, clock.instant()));
        journal.record(JournalEntry.of(funding.id().toString(), "planning.fundingOpened")
                .moved(null, funding.state().name())
                .with(Map.of("amount", total.toPlainString())));
        fundingCase.begin(funding);
        return Verdict.allowed();
    }
}
