package kz.bastama.planning.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.planning.ApprovedDirection;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.DirectionLists;
import kz.bastama.planning.domain.Directions;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Service;

@Service
class PublishedLists implements ApprovedLists {

    private final DirectionLists lists;
    private final Directions directions;
    private final Amendments amendments;

    PublishedLists(DirectionLists lists, Directions directions, Amendments amendments) {
        this.lists = lists;
        this.directions = directions;
        this.amendments = amendments;
    }

    @Override
    public List<ApprovedList> all() {
        return lists.in(ListState.APPROVED, ListState.AMENDING).stream()
                .filter(list -> list.publishedAt() != null)
                .map(this::toApproved)
                .toList();
    }

    @Override
    public Optional<ApprovedList> find(UUID id) {
        return published(id).map(this::toApproved);
    }

    @Override
    public Optional<LocalDate> approvedOn(UUID id) {
        return published(id).map(list -> list.order().date());
    }

    private Optional<DirectionList> published(UUID id) {
        return lists.find(id).filter(list -> list.publishedAt() != null);
    }

    private ApprovedList toApproved(DirectionList list) {
        return new ApprovedList(
                list.id(),
                list.customerCode(),
                list.year(),
                list.order().number(),
                list.order().date(),
                inForce(list).stream().map(PublishedLists::toApproved).toList());
    }

    /** While a list is being amended, what is published is what the last order said. */
    private List<Direction> inForce(DirectionList list) {
        return list.state() == ListState.AMENDING
                ? amendments.directions(list.id(), amendments.inForce(list.id()))
                : directions.of(list.id());
    }

    static ApprovedDirection toApproved(Direction direction) {
        return new ApprovedDirection(
                direction.id(),
                direction.number(),
                direction.sphere(),
                direction.title(),
                direction.goal(),
                direction.tasks(),
                direction.kato(),
                direction.grantType(),
                direction.amount(),
                direction.months(),
                direction.expectedResults());
    }
}
