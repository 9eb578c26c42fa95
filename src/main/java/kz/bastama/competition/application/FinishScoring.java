package kz.bastama.competition.application;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionProcess;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.ExpertCallProcess;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import org.springframework.stereotype.Component;

/**
 * Lets the case go on once no score sheet is open any more. Where an application has too few experts left, or their points lie too
 * far apart, another one is called first.
 */
@Component
class FinishScoring {

    private final Reviews reviews;
    private final Competitions competitions;
    private final CompetitionProcess process;
    private final ExpertCallProcess calls;
    private final Unsettled unsettled;

    FinishScoring(
            Reviews reviews,
            Competitions competitions,
            CompetitionProcess process,
            ExpertCallProcess calls,
            Unsettled unsettled) {
        this.reviews = reviews;
        this.competitions = competitions;
        this.process = process;
        this.calls = calls;
        this.unsettled = unsettled;
    }

    void of(UUID competitionId) {
        Competition competition = competitions.counting(competitionId);
        List<Application> lacking = Stream.concat(
                        unsettled.lacking(competition).stream(), unsettled.disputed(competition).stream())
                .distinct()
                .toList();
        lacking.forEach(one -> calls.start(one, competition));
        List<Review> all = reviews.ofCompetition(competitionId);
        if (lacking.isEmpty()
                && all.stream().noneMatch(Review::isOpen)
                && all.stream().anyMatch(Review::isFinal)) {
            process.scoringFinished(competitionId);
        }
    }
}
