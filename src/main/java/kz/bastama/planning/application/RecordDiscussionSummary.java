package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the customer concluded from the discussion. */
@Service
public class RecordDiscussionSummary {

    private final DirectionLists lists;
    private final Journal journal;

    RecordDiscussionSummary(DirectionLists lists, Journal journal) {
        this.lists = lists;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId, OfficialText summary) {
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(before.summarised(summary));
        journal.record(JournalEntry.of(listId.toString(), "planning.discussionSummarised")
                .moved(before.state().name(), after.state().name()));
    }
}
