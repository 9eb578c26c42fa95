package kz.bastama.competition.application;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.AskedDocument;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Attachments;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Documents;
import kz.bastama.legal.Editions;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Component;

/** What documents a competition asks for: frozen on its announcement, so that a later word in the rules changes no case under way. */
@Component
public class AskForDocuments {

    private static final String DOCUMENTS = "documents";

    private final Attachments attachments;
    private final Competitions competitions;
    private final Editions editions;

    AskForDocuments(Attachments attachments, Competitions competitions, Editions editions) {
        this.attachments = attachments;
        this.competitions = competitions;
        this.editions = editions;
    }

    void in(Competition announced) {
        attachments.ask(announced.id(), AskedDocument.of(editions.get(announced.edition()), announced.grantType()));
    }

    /** The documents of the application against what is asked; where nothing was frozen, every kind is welcome and none required. */
    public Documents of(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return of(application.id(), competition);
    }

    public Documents of(UUID applicationId, Competition competition) {
        return against(competition, attachments.inForce(applicationId));
    }

    /** The same with the files of the first sending, whatever a correction puts in their stead. */
    Documents first(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        return against(competition, attachments.of(application.id()));
    }

    private Documents against(Competition competition, List<Attachment> attached) {
        List<AskedDocument> asked = attachments.asked(competition.id());
        return new Documents(
                asked.isEmpty() ? welcome(competition) : asked,
                attached,
                competition.closesAt().atZone(WorkingCalendar.ZONE).toLocalDate());
    }

    private List<AskedDocument> welcome(Competition competition) {
        return editions.get(competition.edition()).names(DOCUMENTS).stream()
                .map(kind -> new AskedDocument(kind, false))
                .toList();
    }
}
