package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.legal.Edition;

/** Ranks the applications of a lot by the mean of their final score sheets; decimal arithmetic, rounded as the edition says. */
public class Ranking {

    private final BigDecimal passMark;
    private final Counting counting;

    public Ranking(BigDecimal passMark, Counting counting) {
        this.passMark = passMark;
        this.counting = counting;
    }

    public static Ranking of(Edition edition) {
        return new Ranking(edition.decimal("expert.pass"), Counting.of(edition));
    }

    /** @param reviews score sheets by application; only final ones count */
    public List<Ranked> of(UUID lotId, Map<UUID, List<Review>> reviews) {
        Map<UUID, BigDecimal> averages = reviews.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> counting.mean(entry.getValue())));
        List<UUID> order = averages.entrySet().stream()
                .sorted(Map.Entry.<UUID, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (UUID application : order) {
            BigDecimal average = averages.get(application);
            long better = averages.values().stream()
                    .filter(other -> other.compareTo(average) > 0)
                    .count();
            ranked.add(new Ranked(
                    application,
                    lotId,
                    average,
                    (int) better + 1,
                    reaches(average),
                    counting.counted(reviews.get(application)).size()));
        }
        return ranked;
    }

    /**
     * The ranking of a lot once one more application has joined it, which the experts judged outside of the score sheets.
     *
     * @param others of that lot, ranked before
     */
    public List<Ranked> joined(UUID lotId, List<Ranked> others, UUID application, BigDecimal average) {
        List<Ranked> all = new ArrayList<>(others);
        all.add(new Ranked(application, lotId, average, 0, reaches(average), 0));
        return all.stream()
                .map(one -> new Ranked(
                        one.applicationId(), lotId, one.average(), 1 + better(all, one), one.passed(), one.reviews()))
                .toList();
    }

    /** Whether that mean reaches the pass mark. */
    public boolean reaches(BigDecimal average) {
        return average.compareTo(passMark) >= 0;
    }

    private static int better(List<Ranked> all, Ranked one) {
        return (int) all.stream()
                .filter(other -> other.average().compareTo(one.average()) > 0)
                .count();
    }
}
