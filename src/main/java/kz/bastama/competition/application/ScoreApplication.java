package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.expert.Conflicts;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the score sheet of an expert: points by the criteria of the edition, a remark to each. */
@Service
public class ScoreApplication {

    private final Competitions competitions;
    private final Reviews reviews;
    private final FinishScoring finishScoring;
    private final Editions editions;
    private final Conflicts conflicts;
    private final Hindrances hindrances;
    private final Journal journal;
    private final Clock clock;

    ScoreApplication(
            Competitions competitions,
            Reviews reviews,
            FinishScoring finishScoring,
            Editions editions,
            Conflicts conflicts,
            Hindrances hindrances,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.finishScoring = finishScoring;
        this.editions = editions;
        this.conflicts = conflicts;
        this.hindrances = hindrances;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps the sheet as far as it is. Points outside of the weight of a criterion are refused, nothing else. */
    @Transactional
    public Verdict keep(
            UUID reviewId, Map<String, BigDecimal> scores, Map<String, String> remarks, String recommendation) {
        Review review = reviews.find(reviewId).orElseThrow();
        Verdict verdict = open(review).and(withinWeights(review, scores));
        if (verdict.isAllowed()) {
            reviews.save(review.written(scores, remarks, recommendation));
        }
        return verdict;
    }

    /** Makes the sheet final: every criterion has points and a remark. It cannot be changed afterwards. */
    @Transactional
    public Verdict finish(UUID reviewId) {
        Competition competition = competitions.counting(reviews.competitionOf(reviewId));
        Review review = reviews.find(reviewId).orElseThrow();
        if (competition.state() != CompetitionState.EXPERTISE) {
            return Verdict.refused(Refusal.of("competition.sheetClosed", null));
        }
        Verdict verdict = open(review).and(complete(review));
        if (verdict.isAllowed()) {
            reviews.save(review.finished(clock.instant()));
            journal.record(JournalEntry.of(review.competitionId().toString(), "competition.scored")
                    .with(Map.of("application", review.applicationId().toString())));
            finishScoring.of(review.competitionId());
        }
        return verdict;
    }

    private Verdict withinWeights(Review review, Map<String, BigDecimal> scores) {
        Edition edition = edition(review);
        List<Refusal> refusals = new ArrayList<>();
        scores.forEach((criterion, points) -> {
            BigDecimal weight = edition.decimal("criteria." + criterion);
            if (points.signum() < 0
                    || points.compareTo(weight) > 0
                    || points.stripTrailingZeros().scale() > 1) {
                refusals.add(Refusal.of(
                                "competition.pointsOutsideWeight",
                                edition.basis("criteria." + criterion),
                                Map.of("weight", weight))
                        .at(criterion));
            }
        });
        return new Verdict(refusals);
    }

    private Verdict complete(Review review) {
        List<Refusal> refusals = new ArrayList<>();
        for (String criterion : edition(review).names("criteria")) {
            if (!review.scores().containsKey(criterion)) {
                refusals.add(Refusal.of("competition.pointsMissing", null).at(criterion));
            }
            if (review.remarks().getOrDefault(criterion, "").isBlank()) {
                refusals.add(Refusal.of("competition.remarkMissing", null).at(criterion));
            }
        }
        return new Verdict(refusals);
    }

    /** A sheet is written only by an expert who has declared that nothing stands in the way. */
    private Verdict open(Review review) {
        if (conflicts.latest(review.personId(), review.applicationId()).isEmpty()) {
            return Verdict.refused(Refusal.of("competition.notDeclared", null));
        }
        if (!hindrances.isClear(review.personId(), review.applicationId())) {
            return Verdict.refused(Refusal.of("competition.conflictStands", null));
        }
        return review.state() == Review.State.OPEN
                ? Verdict.allowed()
                : Verdict.refused(Refusal.of("competition.sheetClosed", null));
    }

    private Edition edition(Review review) {
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        return editions.get(competition.edition());
    }
}
