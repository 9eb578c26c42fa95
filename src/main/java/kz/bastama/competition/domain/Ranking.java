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
                    average.compareTo(passMark) >= 0,
                    counted(reviews.get(application))));
        }
        return ranked;
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
