package kz.bastama.planning.application;

import java.time.Clock;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.DirectionListApproved;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the approved list on the open pages and tells the modules above that competitions may be called from it. */
@Service
public class PublishDirectionList {

    private final DirectionLists lists;
    private final ApprovedLists approved;
    private final ApplicationEventPublisher events;
    private final Journal journal;
    private final Clock clock;

    PublishDirectionList(
            DirectionLists lists,
            ApprovedLists approved,
            ApplicationEventPublisher events,
            Journal journal,
            Clock clock) {
        this.lists = lists;
        this.approved = approved;
        this.events = events;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public void of(UUID listId) {
        lists.save(lists.find(listId).orElseThrow().published(clock.instant()));
        journal.record(JournalEntry.of(listId.toString(), "planning.listPublished"));
        events.publishEvent(new DirectionListApproved(approved.find(listId).orElseThrow()));
    }
}
