package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a sheet that was not written in time and calls another expert for the application, by the rule of {@link ChooseExpert}. Who
 * has no sheet left in the competition leaves its commission: a quorum does not wait for him.
 */
@Service
public class ReplaceLateExpert {

    private final Competitions competitions;
    private final Applications applications;
    private final BlindReview blind;
    private final Reviews reviews;
    private final Bodies bodies;
    private final CallAnotherExpert callAnother;
    private final CloseSheet closeSheet;
    private final FinishScoring finishScoring;
    private final Journal journal;
    private final Notices notices;

    ReplaceLateExpert(
            Competitions competitions,
            Applications applications,
            BlindReview blind,
            Reviews reviews,
            Bodies bodies,
            CallAnotherExpert callAnother,
            CloseSheet closeSheet,
            FinishScoring finishScoring,
            Journal journal,
            Notices notices) {
        this.competitions = competitions;
        this.applications = applications;
        this.blind = blind;
        this.reviews = reviews;
        this.bodies = bodies;
        this.callAnother = callAnother;
        this.closeSheet = closeSheet;
        this.finishScoring = finishScoring;
        this.journal = journal;
        this.notices = notices;
    }

    @Transactional
    public void of(UUID sheetId) {
        Competition competition = competitions.counting(reviews.competitionOf(sheetId));
        Review late = reviews.find(sheetId).orElseThrow();
        if (!late.isOpen()) {
            return;
        }
        Application application = applications.find(late.applicationId()).orElseThrow();
        reviews.save(late.closedLate());
        closeSheet.translationOf(late);
        journal.record(JournalEntry.of(competition.id().toString(), "competition.sheetClosedLate")
                .with(Map.of("name", leave(late), "number", application.number())));
        notices.send(new Notice(
                "competition.replaced:" + sheetId,
                late.personId(),
                "competition.replaced",
                Map.of("number", blind.label(application)),
                "/expert"));
        callAnother.call(competition, application, late.further());
        finishScoring.of(competition.id());
    }

    /** Returns the name of the expert. */
    private String leave(Review late) {
        Seated seated = bodies.of(late.competitionId(), Body.EXPERTS).stream()
                .filter(one -> one.personId().equals(late.personId()))
                .findFirst()
                .orElseThrow();
        boolean stays = reviews.ofCompetition(late.competitionId()).stream()
                .anyMatch(sheet -> sheet.personId().equals(late.personId()) && sheet.isLive());
        if (!stays) {
            bodies.unseat(late.competitionId(), Body.EXPERTS, late.personId());
        }
        return seated.name();
    }
}
