package kz.bastama.planning.application;

import java.util.List;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.DirectionChange;
import kz.bastama.planning.ListAmended;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.Changes;
import kz.bastama.planning.domain.Directions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the modules above what the order did to which direction: nothing that is in use changes in silence. */
@Service
public class PublishAmendment {

    private final Directions directions;
    private final Amendments amendments;
    private final ApprovedLists approved;
    private final ApplicationEventPublisher events;
    private final Journal journal;

    PublishAmendment(
            Directions directions,
            Amendments amendments,
            ApprovedLists approved,
            ApplicationEventPublisher events,
            Journal journal) {
        this.directions = directions;
        this.amendments = amendments;
        this.approved = approved;
        this.events = events;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId) {
        Amendment amendment = amendments.of(listId).stream()
                .filter(one -> one.revision() == amendments.inForce(listId))
                .findFirst()
                .orElseThrow();
        List<DirectionChange> changes =
                Changes.between(amendments.directions(listId, amendment.revision() - 1), directions.of(listId))
                        .all()
                        .stream()
                        .map(change -> new DirectionChange(
                                change.before() == null ? null : PublishedLists.toApproved(change.before()),
                                change.after() == null ? null : PublishedLists.toApproved(change.after())))
                        .toList();
        journal.record(JournalEntry.of(listId.toString(), "planning.amendmentPublished"));
        events.publishEvent(new ListAmended(
                approved.find(listId).orElseThrow(),
                amendment.revision(),
                amendment.order().number(),
                amendment.order().date(),
                amendment.reason(),
                changes));
    }
}
