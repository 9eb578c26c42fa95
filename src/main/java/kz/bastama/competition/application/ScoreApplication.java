package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.SheetProcess;
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

    /** Code of the refusal of what another window has overtaken. */
    public static final String ELSEWHERE = "competition.sheetElsewhere";

    private static final String REMARK = "expert.remarkRequired";

    /** Whoever is called in after the ranking writes a sheet too. */
    private static final Set<CompetitionState> OPEN = Set.of(CompetitionState.EXPERTISE, CompetitionState.COMMISSION);

    private final Competitions competitions;
    private final Reviews reviews;
    private final SheetProcess process;
    private final SheetLanguage language;
    private final RankAnew rankAnew;
    private final FinishScoring finishScoring;
    private final Editions editions;
    private final Conflicts conflicts;
    private final Hindrances hindrances;
    private final Journal journal;
    private final Clock clock;

    ScoreApplication(
            Competitions competitions,
            Reviews reviews,
            SheetProcess process,
            SheetLanguage language,
            RankAnew rankAnew,
            FinishScoring finishScoring,
            Editions editions,
            Conflicts conflicts,
            Hindrances hindrances,
            Journal journal,
            Clock clock) {
        this.competitions = competitions;
        this.reviews = reviews;
        this.process = process;
        this.language = language;
        this.rankAnew = rankAnew;
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
        return keep(review, review.version(), scores, remarks, recommendation);
    }

    /** @param seen version that was before the eyes: what another window saved meanwhile is not overwritten unseen */
    @Transactional
    public Verdict keep(
            UUID reviewId,
            int seen,
            Map<String, BigDecimal> scores,
            Map<String, String> remarks,
            String recommendation) {
        return keep(reviews.find(reviewId).orElseThrow(), seen, scores, remarks, recommendation);
    }

    /** Keeps while it is being typed: points that do not fit the weight are left out until they do. */
    @Transactional
    public Verdict autosave(
            UUID reviewId,
            int seen,
            Map<String, BigDecimal> scores,
            Map<String, String> remarks,
            String recommendation) {
        Review review = reviews.find(reviewId).orElseThrow();
        Edition edition = edition(review);
        Map<String, BigDecimal> fitting = new HashMap<>(scores);
        fitting.entrySet().removeIf(entry -> !fits(edition, entry.getKey(), entry.getValue()));
        return keep(review, seen, fitting, remarks, recommendation);
    }

    private Verdict keep(
            Review review,
            int seen,
            Map<String, BigDecimal> scores,
            Map<String, String> remarks,
            String recommendation) {
        Verdict verdict = open(review).and(unchanged(review, seen)).and(withinWeights(review, scores));
        if (verdict.isAllowed()) {
            reviews.save(review.written(scores, remarks, recommendation));
        }
        return verdict;
    }

    /** Whether nothing was kept because another window saved the sheet meanwhile. */
    public static boolean isElsewhere(Verdict verdict) {
        return verdict.refusals().stream().anyMatch(one -> one.code().equals(ELSEWHERE));
    }

    private static Verdict unchanged(Review review, int seen) {
        return review.version() == seen ? Verdict.allowed() : Verdict.refused(Refusal.of(ELSEWHERE, null));
    }

    /** Makes the sheet final: every criterion has points and, where the rules want it, a remark. Only a second person reopens it. */
    @Transactional
    public Verdict finish(UUID reviewId) {
        Competition competition = competitions.counting(reviews.competitionOf(reviewId));
        Review review = reviews.find(reviewId).orElseThrow();
        if (!OPEN.contains(competition.state())) {
            return Verdict.refused(Refusal.of("competition.sheetClosed", null));
        }
        Verdict verdict = open(review).and(complete(review));
        if (verdict.isAllowed()) {
            Review done = review.finished(clock.instant());
            reviews.save(done);
            process.finished(done, competition);
            journal.record(JournalEntry.of(review.competitionId().toString(), "competition.scored")
                    .with(Map.of("application", review.applicationId().toString())));
            rankAnew.of(competition, List.of(review.applicationId()));
            finishScoring.of(review.competitionId());
        }
        return verdict;
    }

    private Verdict withinWeights(Review review, Map<String, BigDecimal> scores) {
        Edition edition = edition(review);
        List<Refusal> refusals = new ArrayList<>();
        scores.forEach((criterion, points) -> {
            if (!fits(edition, criterion, points)) {
                refusals.add(Refusal.of(
                                "competition.pointsOutsideWeight",
                                edition.basis("criteria." + criterion),
                                Map.of("weight", edition.decimal("criteria." + criterion)))
                        .at(criterion));
            }
        });
        return new Verdict(refusals);
    }

    private static boolean fits(Edition edition, String criterion, BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(edition.decimal("criteria." + criterion)) <= 0
                && points.stripTrailingZeros().scale() <= edition.whole("expert.pointDecimals");
    }

    private Verdict complete(Review review) {
        Edition edition = edition(review);
        List<Refusal> refusals = new ArrayList<>();
        if (language.isAwaited(review)) {
            refusals.add(Refusal.of("competition.translationAwaited", null));
        }
        for (String criterion : edition.names("criteria")) {
            if (!review.scores().containsKey(criterion)) {
                refusals.add(Refusal.of("competition.pointsMissing", null).at(criterion));
            }
            if (edition.flag(REMARK)
                    && review.remarks().getOrDefault(criterion, "").isBlank()) {
                refusals.add(Refusal.of("competition.remarkMissing", edition.basis(REMARK))
                        .at(criterion));
            }
        }
        return new Verdict(refusals);
    }

    /** A sheet is written only by an expert who has declared that nothing stands in the way. */
    private Verdict open(Review review) {
        if (conflicts.latest(review.personId(), review.applicationId()).isEmpty()) {
            return Verdict.refused(Refusal.of("competition.notDeclared", null));
        }
        if (!hindrances.mayJudge(review.personId(), review.applicationId())) {
            return Verdict.refused(Refusal.of("competition.conflictStands", null));
        }
        return review.isOpen() ? Verdict.allowed() : Verdict.refused(Refusal.of("competition.sheetClosed", null));
    }

    private Edition edition(Review review) {
        Competition competition = competitions.find(review.competitionId()).orElseThrow();
        return editions.get(competition.edition());
    }
}
