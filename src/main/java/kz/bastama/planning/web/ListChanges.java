package kz.bastama.planning.web;

import java.util.List;
import kz.bastama.planning.DirectionUses;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.Changes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Component;

/** Two texts of a list beside each other, and the orders that amended it; public because templates call it. */
@Component("listChanges")
public class ListChanges {

    private final Directions directions;
    private final Amendments amendments;
    private final List<DirectionUses> uses;

    ListChanges(Directions directions, Amendments amendments, List<DirectionUses> uses) {
        this.directions = directions;
        this.amendments = amendments;
        this.uses = uses;
    }

    /** What was changed since the council had the list before it; empty once the list is published. */
    public List<Changes.Change> sinceCouncil(DirectionList list) {
        List<Direction> before = amendments.directions(list.id(), Amendments.COUNCIL);
        return list.isPublished() || before.isEmpty()
                ? List.of()
                : Changes.between(before, directions.of(list.id())).all();
    }

    /** What the amendment in work changes. */
    public List<Changes.Change> inWork(DirectionList list) {
        return list.state() == ListState.AMENDING
                ? Changes.between(
                                amendments.directions(list.id(), amendments.inForce(list.id())),
                                directions.of(list.id()))
                        .all()
                : List.of();
    }

    /** The amendments with their orders. */
    public List<Amendment> ordered(DirectionList list) {
        return amendments.of(list.id()).stream()
                .filter(amendment -> amendment.order() != null)
                .toList();
    }

    /** The directions that the public reads: while a list is being amended, those of the last order. */
    public List<Direction> published(DirectionList list) {
        return list.state() == ListState.AMENDING
                ? amendments.directions(list.id(), amendments.inForce(list.id()))
                : directions.of(list.id());
    }

    public boolean isUsed(Changes.Change change) {
        return uses.stream().anyMatch(one -> one.isUsed(change.directionId()));
    }
}
