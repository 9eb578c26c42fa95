package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingPropertyTest {

    private static final UUID LOT = UUID.randomUUID();

    private final Ranking ranking = new Ranking(new BigDecimal("60"), CompetitionFixture.COUNTING);

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfApplicationsAndSheets(
            @ForAll("points") List<List<BigDecimal>> points, @ForAll Random random) {
        Map<UUID, List<Review>> sheets = sheets(points);
        List<Map.Entry<UUID, List<Review>>> entries = new ArrayList<>(sheets.entrySet());
        Collections.shuffle(entries, random);
        Map<UUID, List<Review>> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> {
            List<Review> mixed = new ArrayList<>(entry.getValue());
            Collections.shuffle(mixed, random);
            shuffled.put(entry.getKey(), mixed);
        });

        assertThat(ranking.of(LOT, shuffled)).isEqualTo(ranking.of(LOT, sheets));
    }

    @Property(tries = 200)
    void ranksByAverageAndCountsThoseBefore(@ForAll("points") List<List<BigDecimal>> points) {
        List<Ranked> ranked = ranking.of(LOT, sheets(points));

        assertThat(ranked).hasSize(points.size());
        for (Ranked one : ranked) {
            assertThat(one.rank() - 1L)
                    .isEqualTo(ranked.stream()
                            .filter(other -> other.average().compareTo(one.average()) > 0)
                            .count());
            assertThat(one.passed()).isEqualTo(one.average().compareTo(new BigDecimal("60")) >= 0);
        }
        assertThat(ranked).isSortedAccordingTo((one, other) -> Integer.compare(one.rank(), other.rank()));
    }

    @Property(tries = 200)
    void staysWithinHalfAHundredthOfTheExactMean(@ForAll("points") List<List<BigDecimal>> points) {
        Map<UUID, List<Review>> sheets = sheets(points);
        for (Ranked one : ranking.of(LOT, sheets)) {
            List<Review> mine = sheets.get(one.applicationId());
            BigDecimal exact = mine.stream()
                    .map(Review::total)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(mine.size()), 12, RoundingMode.HALF_UP);

            assertThat(one.average().scale()).isEqualTo(2);
            assertThat(one.average().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
        }
    }

    private static Map<UUID, List<Review>> sheets(List<List<BigDecimal>> points) {
        Map<UUID, List<Review>> sheets = new LinkedHashMap<>();
        for (List<BigDecimal> totals : points) {
            UUID application = UUID.randomUUID();
            sheets.put(
                    application,
                    totals.stream()
                            .map(total -> CompetitionFixture.sheet(application, total))
                            .toList());
        }
        return sheets;
    }

    /** Totals as experts give them: tenths up to a hundred, often equal. */
    @Provide
    Arbitrary<List<List<BigDecimal>>> points() {
        Arbitrary<BigDecimal> total = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1000).map(tenths -> BigDecimal.valueOf(tenths, 1)),
                Arbitraries.of(new BigDecimal("60"), new BigDecimal("59.9"), new BigDecimal("80")));
        return total.list().ofMinSize(1).ofMaxSize(5).list().ofMinSize(1).ofMaxSize(8);
    }
}
