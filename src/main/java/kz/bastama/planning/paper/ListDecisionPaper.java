package kz.bastama.planning.paper;

import java.time.Instant;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Customer;
import kz.bastama.party.Parties;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.DirectionList;
import org.springframework.stereotype.Component;

/** Gathers what the notice of the decision on an unsupported list says. */
@Component
public class ListDecisionPaper {

    private final Amendments amendments;
    private final Parties parties;
    private final Territories territories;

    ListDecisionPaper(Amendments amendments, Parties parties, Territories territories) {
        this.amendments = amendments;
        this.parties = parties;
        this.territories = territories;
    }

    public ListDecisionContent of(DirectionList list, boolean dropped, OfficialText reason, Instant decidedAt) {
        Customer customer = parties.customer(list.customerCode()).orElseThrow();
        return new ListDecisionContent(
                customer.name(),
                territories.fullName(customer.kato()),
                list.year(),
                list.discussionOpenedAt(),
                list.discussionClosesAt(),
                list.council().number(),
                list.council().date(),
                list.council().remarks(),
                dropped,
                reason,
                decidedAt,
                amendments.directions(list.id(), Amendments.COUNCIL).stream()
                        .map(one -> new ListDecisionContent.Line(one.number(), one.title()))
                        .toList(),
                customer.head());
    }
}
