package kz.bastama.planning.application;

import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends the public discussion when its term is over. */
@Service
public class CloseDiscussion {

    private final DirectionLists lists;
    private final Terms terms;
    private final Journal journal;

    CloseDiscussion(DirectionLists lists, Terms terms, Journal journal) {
        this.lists = lists;
        this.terms = terms;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId) {
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(before.discussionClosed());
        terms.close(listId.toString(), OpenDiscussion.TERM);
        journal.record(JournalEntry.of(listId.toString(), "planning.discussionClosed")
                .moved(before.state().name(), after.state().name()));
    }
}
