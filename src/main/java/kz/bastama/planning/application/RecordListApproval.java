package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the order by which the head of the customer approved the list. */
@Service
public class RecordListApproval {

    private final DirectionLists lists;
    private final Terms terms;
    private final Journal journal;

    RecordListApproval(DirectionLists lists, Terms terms, Journal journal) {
        this.lists = lists;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId, ApprovalOrder order) {
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(before.approved(order));
        terms.close(listId.toString(), "planApproval");
        journal.record(JournalEntry.of(listId.toString(), "planning.listApproved")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("order", order.number(), "date", order.date().toString())));
    }
}
