package kz.bastama.competition.paper;

import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.IntakeExtension;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Editions;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the paper says. */
@Component
public class IntakeExtensionPaper {

    private final Parties parties;
    private final Editions editions;
    private final Papers papers;

    IntakeExtensionPaper(Parties parties, Editions editions, Papers papers) {
        this.parties = parties;
        this.editions = editions;
        this.papers = papers;
    }

    public IntakeExtensionContent of(Competition competition, IntakeExtension extension) {
        Operator operator = parties.operator();
        return new IntakeExtensionContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                editions.get(competition.edition()).title("grantTypes." + competition.grantType()),
                papers.find(competition.id().toString(), AnnouncementContent.TYPE.code(), 1)
                        .map(Paper::number)
                        .orElse(""),
                competition.announcedAt(),
                extension.from(),
                extension.to(),
                extension.reason(),
                extension.orderNumber(),
                extension.orderDate(),
                operator.head());
    }
}
