package kz.bastama.planning.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Term;
import kz.bastama.legal.Terms;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the drafted directions before the public for the term of the edition. */
@Service
public class OpenDiscussion {

    static final String TERM = "discussion";

    private final DirectionLists lists;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    OpenDiscussion(DirectionLists lists, Terms terms, Journal journal, Clock clock) {
        this.lists = lists;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID listId) {
        DirectionList before = lists.find(listId).orElseThrow();
        Instant now = clock.instant();
        Term term = terms.open(listId.toString(), before.edition(), TERM, now);
        DirectionList after = lists.save(before.discussed(now, term.due()));
        journal.record(JournalEntry.of(listId.toString(), "planning.discussionOpened")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("until", term.due().toString())));
    }
}
