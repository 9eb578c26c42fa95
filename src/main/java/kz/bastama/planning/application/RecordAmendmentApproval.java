package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters the order that amends the list; from now on the amended text is the list. */
@Service
public class RecordAmendmentApproval {

    private final DirectionLists lists;
    private final Amendments amendments;
    private final Journal journal;

    RecordAmendmentApproval(DirectionLists lists, Amendments amendments, Journal journal) {
        this.lists = lists;
        this.amendments = amendments;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId, ApprovalOrder order) {
        amendments.save(amendments.open(listId).orElseThrow().ordered(order));
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(before.amendmentEnded());
        journal.record(JournalEntry.of(listId.toString(), "planning.listAmended")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("order", order.number(), "date", order.date().toString())));
    }
}
