package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.application.BlindReview;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Attachment;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.document.CleanCopies;
import kz.bastama.file.Files;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/**
 * Which attached files the experts of a blind review will not see for their format alone: it cannot be cleared of the traces of its
 * author. The applicant is told while another format can still be attached. Public because templates call it.
 */
@Component("unseenFiles")
public class UnseenFiles {

    private final ApplicationDocuments documents;
    private final Competitions competitions;
    private final BlindReview blind;
    private final Files files;
    private final CleanCopies copies;
    private final Editions editions;

    UnseenFiles(
            ApplicationDocuments documents,
            Competitions competitions,
            BlindReview blind,
            Files files,
            CleanCopies copies,
            Editions editions) {
        this.documents = documents;
        this.competitions = competitions;
        this.blind = blind;
        this.files = files;
        this.copies = copies;
        this.editions = editions;
    }

    public List<Attachment> of(Application application) {
        Competition competition = competitions.find(application.competitionId()).orElseThrow();
        if (!blind.of(competition)) {
            return List.of();
        }
        Edition edition = editions.get(competition.edition());
        return documents.attached(application).stream()
                .filter(one -> !ExpertSight.identifies(edition, one.kind()))
                .filter(one -> !copies.knows(
                        files.find(one.fileId()).orElseThrow().kind().mediaType()))
                .toList();
    }

    public List<UUID> ids(Application application) {
        return of(application).stream().map(Attachment::fileId).toList();
    }
}
