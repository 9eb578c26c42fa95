package kz.bastama.competition.paper;

import java.util.Comparator;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.ngo.Organisation;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the receipt says. */
@Component
public class ReceiptPaper {

    private final Competitions competitions;
    private final Organisations organisations;
    private final Parties parties;
    private final Attachments attachments;

    ReceiptPaper(Competitions competitions, Organisations organisations, Parties parties, Attachments attachments) {
        this.competitions = competitions;
        this.organisations = organisations;
        this.parties = parties;
        this.attachments = attachments;
    }

    public ReceiptContent of(Application application, Competition competition) {
        Operator operator = parties.operator();
        Organisation organisation =
                organisations.find(application.organisationId()).orElseThrow();
        Lot lot = competitions.lot(application.lotId()).orElseThrow();
        return new ReceiptContent(
                operator.name(),
                operator.address(),
                operator.city(),
                application.number(),
                application.receivedAt(),
                application.digest(),
                organisation.name(),
                organisation.bin().toString(),
                competition.title(),
                lot.number(),
                lot.title(),
                application.title(),
                application.asked(),
                application.months(),
                competition.closesAt(),
                attachments.of(application.id()).stream()
                        .sorted(Comparator.comparing(one -> one.fileId().toString()))
                        .map(one -> new ReceiptContent.FileLine(one.name(), one.size(), one.sha256()))
                        .toList());
    }
}
