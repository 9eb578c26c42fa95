package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ranks the applications of a lot by the mean of their final score sheets; decimal arithmetic, half up to the hundredth. */
public class Ranking {

    private final BigDecimal passMark;

    public Ranking(BigDecimal passMark) {
        this.passMark = passMark;
    }

    /** @param reviews score sheets by application; only final ones count */
    public List<Ranked> of(UUID lotId, Map<UUID, List<Review>> reviews) {
        Map<UUID, BigDecimal> averages = reviews.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> average(entry.getValue())));
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
                    counted(reviews.get(application))));
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

    private static BigDecimal average(List<Review> reviews) {
        int counted = counted(reviews);
        if (counted == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal sum =
                reviews.stream().filter(Review::isFinal).map(Review::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(counted), 2, RoundingMode.HALF_UP);
    }

    private static int counted(List<Review> reviews) {
        return (int) reviews.stream().filter(Review::isFinal).count();
    }
}
