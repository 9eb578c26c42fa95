package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.BlindReview;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Conflicts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The score sheets of the expert who asks, and which of them are open to the expert. */
@Component
class OwnSheets {

    private final Competitions competitions;
    private final Reviews reviews;
    private final Conflicts conflicts;
    private final Hindrances hindrances;
    private final BlindReview blind;
    private final CurrentActor actor;

    OwnSheets(
            Competitions competitions,
            Reviews reviews,
            Conflicts conflicts,
            Hindrances hindrances,
            BlindReview blind,
            CurrentActor actor) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.hindrances = hindrances;
        this.blind = blind;
        this.actor = actor;
    }

    List<Review> of(UUID competitionId) {
        UUID me = actor.get().personId();
        return reviews.ofCompetition(competitionId).stream()
                .filter(review -> review.personId().equals(me))
                .toList();
    }

    /** A sheet opens only after its expert has declared that nothing stands in the way. */
    Review open(UUID id) {
        return reviews.find(id)
                .filter(review -> review.personId().equals(actor.get().personId()))
                .filter(Review::isLive)
                .filter(this::isDeclared)
                .filter(this::isClear)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A list whose names are hidden behind codes has to be declared upon as a whole. */
    boolean isDeclared(Review sheet) {
        Competition competition = competitions.find(sheet.competitionId()).orElseThrow();
        if (!blind.of(competition)) {
            return hasDeclared(sheet.applicationId());
        }
        return blind.listed(competition, sheet.personId()).stream()
                .map(Application::id)
                .allMatch(this::hasDeclared);
    }

    boolean hasDeclared(UUID applicationId) {
        return conflicts.latest(actor.get().personId(), applicationId).isPresent();
    }

    boolean isClear(Review sheet) {
        return hindrances.isClear(sheet.personId(), sheet.applicationId());
    }
}
