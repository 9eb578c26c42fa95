package kz.bastama.planning.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.Changes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an amendment up: the list reads again as it is published. */
@Service
public class DropAmendment {

    private final DirectionLists lists;
    private final Directions directions;
    private final Amendments amendments;
    private final Journal journal;

    DropAmendment(DirectionLists lists, Directions directions, Amendments amendments, Journal journal) {
        this.lists = lists;
        this.directions = directions;
        this.amendments = amendments;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID listId, String reason) {
        Amendment amendment = amendments.open(listId).orElseThrow();
        Changes changes =
                Changes.between(amendments.directions(listId, amendment.revision() - 1), directions.of(listId));
        for (Changes.Change change : changes.all()) {
            if (change.isAdded()) {
                directions.remove(change.directionId());
            } else {
                Direction old = change.before();
                directions.save(
                        change.isWithdrawn()
                                ? old.as(null)
                                : old.as(change.after().version()));
            }
        }
        amendments.remove(amendment);
        DirectionList before = lists.find(listId).orElseThrow();
        DirectionList after = lists.save(before.amendmentEnded());
        journal.record(JournalEntry.of(listId.toString(), "planning.amendmentDropped")
                .moved(before.state().name(), after.state().name())
                .with(Map.of("reason", reason)));
    }
}
