package kz.bastama.competition.paper;

import kz.bastama.competition.domain.AskedDocument;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Territories;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import org.springframework.stereotype.Component;

/** Gathers what the announcement says. */
@Component
public class AnnouncementPaper {

    private final Competitions competitions;
    private final ApprovedLists lists;
    private final Parties parties;
    private final Editions editions;
    private final Territories territories;

    AnnouncementPaper(
            Competitions competitions,
            ApprovedLists lists,
            Parties parties,
            Editions editions,
            Territories territories) {
        this.competitions = competitions;
        this.lists = lists;
        this.parties = parties;
        this.editions = editions;
        this.territories = territories;
    }

    public AnnouncementContent of(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        String type = "grantTypes." + competition.grantType();
        ApprovedList list = lists.find(competition.listId()).orElseThrow();
        return new AnnouncementContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                edition.title(type),
                edition.whole(type + ".minMonths"),
                edition.whole(type + ".maxMonths"),
                edition.decimal(type + ".minMci"),
                edition.has(type + ".maxMci") ? edition.decimal(type + ".maxMci") : null,
                edition.flag(type + ".materialBase"),
                list.orderNumber(),
                list.orderDate(),
                competition.announcedAt(),
                competition.closesAt(),
                competition.announcement().contactPerson(),
                competition.announcement().contactPhone(),
                competition.announcement().contactEmail(),
                competition.announcement().presented(),
                edition.title(),
                edition.decimal(type + ".institutionalShare"),
                AskedDocument.of(edition, competition.grantType()).stream()
                        .filter(AskedDocument::required)
                        .map(one -> edition.title("documents." + one.kind()))
                        .toList(),
                edition.names("exclusionGrounds").stream()
                        .map(ground -> edition.title("exclusionGrounds." + ground))
                        .toList(),
                competitions.lotsOf(competition.id()).stream()
                        .map(lot -> new AnnouncementContent.LotLine(
                                lot.number(),
                                edition.title("spheres." + lot.sphere()),
                                lot.title(),
                                lot.goal(),
                                territories.fullName(lot.kato()),
                                lot.amount(),
                                lot.months()))
                        .toList(),
                edition.names("criteria").stream()
                        .map(code -> new AnnouncementContent.CriterionLine(
                                edition.title("criteria." + code), edition.decimal("criteria." + code)))
                        .toList(),
                edition.whole("expert.pass"),
                operator.head());
    }
}
