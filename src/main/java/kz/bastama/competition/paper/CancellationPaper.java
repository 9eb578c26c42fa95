package kz.bastama.competition.paper;

import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import org.springframework.stereotype.Component;

/** Gathers what the paper says. */
@Component
public class CancellationPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final ApprovedLists lists;
    private final Parties parties;
    private final Editions editions;
    private final Detours detours;

    CancellationPaper(
            Competitions competitions,
            Applications applications,
            ApprovedLists lists,
            Parties parties,
            Editions editions,
            Detours detours) {
        this.competitions = competitions;
        this.applications = applications;
        this.lists = lists;
        this.parties = parties;
        this.editions = editions;
        this.detours = detours;
    }

    public CancellationContent of(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        ApprovedList list = lists.find(competition.listId()).orElseThrow();
        return new CancellationContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                edition.title("grantTypes." + competition.grantType()),
                list.orderNumber(),
                list.orderDate(),
                competition.announcedAt(),
                detours.cancellation(competition.id()).orElseThrow().cause(),
                detours.cancellation(competition.id()).orElseThrow().reason(),
                detours.cancellation(competition.id()).orElseThrow().at(),
                applications.sentTo(competition.id()).size(),
                competitions.lotsOf(competition.id()).stream()
                        .map(lot -> new CancellationContent.LotPart(lot.number(), lot.title(), lot.amount()))
                        .toList(),
                operator.head());
    }
}
