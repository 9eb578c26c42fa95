package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallOut.Cause;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Experts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a sheet that was not written in time and calls another expert for the application, by the rule of {@link ChooseExpert}. Who
 * has no sheet left in the competition leaves its commission: a quorum does not wait for him. Who was drawn falls out of the draw.
 */
@Service
public class ReplaceLateExpert {

    private final Competitions competitions;
    private final Applications applications;
    private final BlindReview blind;
    private final Reviews reviews;
    private final Bodies bodies;
    private final CallAnotherExpert callAnother;
    private final DrawnExperts drawn;
    private final LetFallOut letFallOut;
    private final Experts experts;
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
            DrawnExperts drawn,
            LetFallOut letFallOut,
            Experts experts,
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
        this.drawn = drawn;
        this.letFallOut = letFallOut;
        this.experts = experts;
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
        Seated seated = bodies.of(competition.id(), Body.EXPERTS).stream()
                .filter(one -> one.personId().equals(late.personId()))
                .findFirst()
                .orElseThrow();
        reviews.save(late.closedLate());
        closeSheet.translationOf(late);
        journal.record(JournalEntry.of(competition.id().toString(), "competition.sheetClosedLate")
                .with(Map.of("name", seated.name(), "number", application.number())));
        leave(competition, seated, blind.label(application));
        notices.send(new Notice(
                "competition.replaced:" + sheetId,
                late.personId(),
                "competition.replaced",
                Map.of("number", blind.label(application)),
                "/expert"));
        callAnother.inPlaceOfLate(competition, application, late.further());
        finishScoring.of(competition.id());
    }

    /** Who was drawn is not called again: the reserve takes the place. */
    private void leave(Competition competition, Seated late, String label) {
        UUID id = competition.id();
        boolean stays = reviews.ofCompetition(id).stream()
                .anyMatch(sheet -> sheet.personId().equals(late.personId()) && sheet.isLive());
        if (!stays) {
            bodies.unseat(id, Body.EXPERTS, late.personId());
        }
        if (drawn.isNamed(id, late.registryId())) {
            letFallOut.byRule(competition, experts.find(late.registryId()).orElseThrow(), Cause.LATE, label);
        }
    }
}
