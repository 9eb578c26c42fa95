package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.ShownTime;
import kz.bastama.legal.Terms;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Component;

/** Tells an expert of an open sheet and of a term that runs; journaled. A sheet that is not open any more is passed over. */
@Component
class TellExpert {

    private final Reviews reviews;
    private final Competitions competitions;
    private final Applications applications;
    private final BlindReview blind;
    private final Terms terms;
    private final Notices notices;
    private final Journal journal;

    TellExpert(
            Reviews reviews,
            Competitions competitions,
            Applications applications,
            BlindReview blind,
            Terms terms,
            Notices notices,
            Journal journal) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.applications = applications;
        this.blind = blind;
        this.terms = terms;
        this.notices = notices;
        this.journal = journal;
    }

    /** @param term that the words name, counted from the day on which the sheet was given out */
    void of(UUID sheetId, String what, String term) {
        Review sheet = reviews.find(sheetId).orElseThrow();
        if (!sheet.isOpen()) {
            return;
        }
        Competition competition = competitions.find(sheet.competitionId()).orElseThrow();
        Application application = applications.find(sheet.applicationId()).orElseThrow();
        String until = ShownTime.minute(terms.due(competition.edition(), term, sheet.openedAt()));
        notices.send(new Notice(
                what + ":" + sheetId + ":" + sheet.edition(),
                sheet.personId(),
                what,
                Map.of("number", blind.label(application), "until", until),
                "/expert/competitions/" + competition.id()));
        journal.record(JournalEntry.of(competition.id().toString(), what)
                .with(Map.of("number", application.number(), "until", until)));
    }
}
