package kz.bastama.planning.paper;

import java.math.BigDecimal;
import java.util.List;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.Changes;
import kz.bastama.planning.domain.Direction;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.Directions;
import org.springframework.stereotype.Component;

/** Gathers what the list of priority directions says. */
@Component
public class DirectionListPaper {

    private final Directions directions;
    private final Amendments amendments;
    private final Parties parties;
    private final Editions editions;
    private final Territories territories;

    DirectionListPaper(
            Directions directions, Amendments amendments, Parties parties, Editions editions, Territories territories) {
        this.directions = directions;
        this.amendments = amendments;
        this.parties = parties;
        this.editions = editions;
        this.territories = territories;
    }

    public DirectionListContent of(DirectionList list) {
        Edition edition = editions.get(list.edition());
        List<DirectionListContent.Line> lines = directions.of(list.id()).stream()
                .map(direction -> line(direction, edition))
                .toList();
        List<Amendment> ordered = amendments.of(list.id()).stream()
                .filter(amendment -> amendment.order() != null)
                .toList();
        Customer customer = parties.customer(list.customerCode()).orElseThrow();
        return new DirectionListContent(
                customer.name(),
                territories.fullName(customer.kato()),
                list.year(),
                list.order().number(),
                list.order().date(),
                OfficialText.typed(list.order().signatory(), customer.head()),
                list.discussionOpenedAt(),
                list.discussionClosesAt(),
                list.council().number(),
                list.council().date(),
                lines,
                lines.stream().map(DirectionListContent.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                ordered.stream()
                        .map(one -> new DirectionListContent.Amending(
                                one.order().number(), one.order().date(), one.reason()))
                        .toList(),
                ordered.isEmpty() ? List.of() : changes(list, ordered.size()));
    }

    /** @param before the revision that the last order amended */
    private List<DirectionListContent.ChangeLine> changes(DirectionList list, int before) {
        return Changes.between(amendments.directions(list.id(), before), directions.of(list.id())).all().stream()
                .map(DirectionListPaper::line)
                .toList();
    }

    private static DirectionListContent.ChangeLine line(Changes.Change change) {
        Direction known = change.isWithdrawn() ? change.before() : change.after();
        Direction before = change.isAdded() ? known : change.before();
        return new DirectionListContent.ChangeLine(
                known.number(),
                known.title(),
                change.isAdded() ? "added" : change.isWithdrawn() ? "withdrawn" : "changed",
                change.fields(),
                before.amount(),
                known.amount(),
                before.months(),
                known.months());
    }

    private DirectionListContent.Line line(Direction direction, Edition edition) {
        return new DirectionListContent.Line(
                direction.number(),
                edition.title("spheres." + direction.sphere()),
                direction.title(),
                direction.goal(),
                direction.tasks(),
                territories.fullName(direction.kato()),
                edition.title("grantTypes." + direction.grantType()),
                direction.amount(),
                direction.months(),
                direction.expectedResults());
    }
}
