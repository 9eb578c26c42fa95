package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Totals, means, ranks and spread beside a calculation of its own: in whole hundredths, without a decimal class. */
class ScoringPropertyTest {

    private static final UUID LOT = UUID.randomUUID();
    private static final Instant NOW = Instant.EPOCH;

    private final Ranking ranking = new Ranking(new BigDecimal("60"), CompetitionFixture.COUNTING);

    @Property(tries = 2000)
    void agreesWithIndependentCalculation(@ForAll("competitions") List<List<List<Integer>>> tenths) {
        Map<UUID, List<Review>> sheets = new LinkedHashMap<>();
        Map<UUID, Long> hundredths = new LinkedHashMap<>();
        for (List<List<Integer>> experts : tenths) {
            UUID application = UUID.randomUUID();
            sheets.put(
                    application,
                    experts.stream()
                            .map(points -> CompetitionFixture.sheet(application, decimals(points)))
                            .toList());
            hundredths.put(application, mean(experts));
            assertThat(Spread.of(sheets.get(application)).movePointRight(1).longValueExact())
                    .isEqualTo(spread(experts));
        }
        for (Ranked one : ranking.of(LOT, sheets)) {
            long own = hundredths.get(one.applicationId());
            assertThat(one.average().movePointRight(2).longValueExact()).isEqualTo(own);
            assertThat(one.rank() - 1L)
                    .isEqualTo(hundredths.values().stream()
                            .filter(other -> other > own)
                            .count());
            assertThat(one.passed()).isEqualTo(own >= 6000);
        }
    }

    /** What happens to the sheets of one application, each step at one of them. */
    enum Step {
        SCORE,
        RECUSE,
        LATE,
        REOPEN,
        CALL
    }

    @Property(tries = 3000)
    void neverCountsAConflictedSheet(@ForAll("steps") List<Step> steps, @ForAll("picks") List<Integer> picks) {
        UUID application = UUID.randomUUID();
        List<Review> sheets = new ArrayList<>();
        Set<UUID> conflicted = new HashSet<>();
        Map<UUID, Integer> finals = new LinkedHashMap<>();
        for (int at = 0; at < 3; at++) {
            sheets.add(Review.open(LOT, application, UUID.randomUUID()));
        }
        for (int at = 0; at < steps.size(); at++) {
            int pick = picks.get(at % picks.size()) % sheets.size();
            Review sheet = sheets.get(pick);
            int points = (at * 37) % 1000;
            switch (steps.get(at)) {
                case SCORE -> {
                    if (sheet.isOpen()) {
                        sheets.set(pick, scored(sheet, points));
                        finals.put(sheet.id(), points);
                    }
                }
                case RECUSE -> {
                    sheets.set(pick, sheet.dropped());
                    conflicted.add(sheet.id());
                    finals.remove(sheet.id());
                }
                case LATE -> {
                    if (sheet.isOpen()) {
                        sheets.set(pick, sheet.closedLate());
                    }
                }
                case REOPEN -> {
                    if (sheet.isFinal()) {
                        sheets.set(pick, sheet.reopened(NOW));
                        finals.remove(sheet.id());
                    }
                }
                default -> sheets.add(Review.open(LOT, application, UUID.randomUUID()));
            }
            assertThat(CompetitionFixture.COUNTING.counted(sheets))
                    .extracting(Review::id)
                    .noneMatch(conflicted::contains)
                    .containsExactlyInAnyOrderElementsOf(finals.keySet());
            assertThat(CompetitionFixture.COUNTING
                            .mean(sheets)
                            .movePointRight(2)
                            .longValueExact())
                    .isEqualTo(rounded(
                            finals.values().stream()
                                    .mapToLong(Integer::longValue)
                                    .sum(),
                            finals.size()));
        }
    }

    private static Review scored(Review sheet, int tenths) {
        return sheet.written(Map.of("c0", BigDecimal.valueOf(tenths, 1)), Map.of(), "")
                .finished(NOW);
    }

    private static BigDecimal[] decimals(List<Integer> tenths) {
        return tenths.stream().map(one -> BigDecimal.valueOf(one, 1)).toArray(BigDecimal[]::new);
    }

    private static long mean(List<List<Integer>> experts) {
        return rounded(experts.stream().mapToLong(ScoringPropertyTest::total).sum(), experts.size());
    }

    /** Tenths to hundredths, a half up. */
    private static long rounded(long tenths, int count) {
        return count == 0 ? 0 : (tenths * 20 + count) / (2L * count);
    }

    private static long spread(List<List<Integer>> experts) {
        List<Long> totals =
                experts.stream().map(ScoringPropertyTest::total).sorted().toList();
        return totals.get(totals.size() - 1) - totals.get(0);
    }

    private static long total(List<Integer> points) {
        return points.stream().mapToLong(Integer::longValue).sum();
    }

    @Provide
    Arbitrary<List<List<List<Integer>>>> competitions() {
        return Arbitraries.integers()
                .between(0, 200)
                .list()
                .ofSize(7)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Integer>> picks() {
        return Arbitraries.integers().between(0, 50).list().ofMinSize(5).ofMaxSize(25);
    }
}
