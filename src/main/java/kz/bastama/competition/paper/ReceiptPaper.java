package kz.bastama.competition.paper;

import java.util.Comparator;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import org.springframework.stereotype.Component;

/** Gathers what the receipt says. */
@Component
public class ReceiptPaper {

    private final SentApplicationFacts facts;
    private final Attachments attachments;

    ReceiptPaper(SentApplicationFacts facts, Attachments attachments) {
        this.facts = facts;
        this.attachments = attachments;
    }

    public ReceiptContent of(Application application, Competition competition) {
        return new ReceiptContent(
                facts.of(application),
                application.digest(),
                application.months(),
                competition.closesAt(),
                attachments.of(application.id()).stream()
                        .sorted(Comparator.comparing(one -> one.fileId().toString()))
                        .map(one -> new ReceiptContent.FileLine(one.name(), one.size(), one.sha256()))
                        .toList());
    }
}
