package kz.bastama.competition.application;

import java.util.List;
import java.util.UUID;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import org.springframework.stereotype.Component;

/** Lets the case go on once no score sheet is open any more. */
@Component
class FinishScoring {

    private final Reviews reviews;
    private final Competitions competitions;
    private final CompetitionProcess process;

    FinishScoring(Reviews reviews, Competitions competitions, CompetitionProcess process) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.process = process;
    }

    void of(UUID competitionId) {
        competitions.counting(competitionId);
        List<Review> all = reviews.ofCompetition(competitionId);
        boolean open = all.stream().anyMatch(review -> review.state() == Review.State.OPEN);
        if (!open && all.stream().anyMatch(Review::isFinal)) {
            process.scoringFinished(competitionId);
        }
    }
}
