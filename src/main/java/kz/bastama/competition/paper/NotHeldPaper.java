package kz.bastama.competition.paper;

import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import org.springframework.stereotype.Component;

/** Gathers what the paper says. */
@Component
public class NotHeldPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final ApprovedLists lists;
    private final Parties parties;
    private final Editions editions;

    NotHeldPaper(
            Competitions competitions,
            Applications applications,
            ApprovedLists lists,
            Parties parties,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.lists = lists;
        this.parties = parties;
        this.editions = editions;
    }

    public NotHeldContent of(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        ApprovedList list = lists.find(competition.listId()).orElseThrow();
        return new NotHeldContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                edition.title("grantTypes." + competition.grantType()),
                edition.title(),
                list.orderNumber(),
                list.orderDate(),
                competition.announcedAt(),
                competition.closesAt(),
                applications.sentTo(competition.id()).size(),
                competitions.lotsOf(competition.id()).stream()
                        .map(lot -> new NotHeldContent.LotPart(lot.number(), lot.title(), lot.amount()))
                        .toList(),
                operator.head());
    }
}
