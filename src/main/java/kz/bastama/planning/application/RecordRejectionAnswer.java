package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what the customer does with a list that the council does not support: rework it, or give it up. */
@Service
public class RecordRejectionAnswer {

    private final DirectionLists lists;
    private final Journal journal;

    RecordRejectionAnswer(DirectionLists lists, Journal journal) {
        this.lists = lists;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId, boolean dropped, OfficialText reason) {
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(dropped ? before.dropped() : before.reworked());
        journal.record(JournalEntry.of(listId.toString(), dropped ? "planning.listDropped" : "planning.listReworked")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", reason.ru(), "reasonKk", reason.kk())));
    }
}
