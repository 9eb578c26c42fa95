package kz.bastama.competition.domain;

import static kz.bastama.competition.domain.CompetitionFixture.PLANNED;
import static kz.bastama.competition.domain.CompetitionFixture.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final Ranking ranking = new Ranking(new BigDecimal("60"), CompetitionFixture.COUNTING);
    private final UUID lot = UUID.randomUUID();
    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    void takesTheMeanOfTheTotalsHalfUpToTheHundredth() {
        List<Ranked> ranked = ranking.of(
                lot,
                Map.of(
                        one,
                        List.of(
                                sheet(one, points("20.5"), points("50")),
                                sheet(one, points("71")),
                                sheet(one, points("71.5")))));

        assertThat(ranked)
                .singleElement()
                .extracting(Ranked::average, Ranked::reviews)
                .containsExactly(new BigDecimal("71.00"), 3);
        assertThat(average("70", "70", "70.1")).isEqualTo("70.03");
        assertThat(average("59.99", "60")).isEqualTo("60.00");
    }

    @Test
    void takesInAnApplicationThatIsJudgedAfterTheOthers() {
        List<Ranked> others = ranking.of(
                lot, Map.of(one, List.of(sheet(one, points("90"))), other, List.of(sheet(other, points("80")))));

        assertThat(ranking.joined(lot, others, third, new BigDecimal("85.00")))
                .extracting(Ranked::applicationId, Ranked::rank, Ranked::passed, Ranked::reviews)
                .containsExactlyInAnyOrder(tuple(one, 1, true, 1), tuple(third, 2, true, 0), tuple(other, 3, true, 1));
        assertThat(ranking.joined(lot, others, third, new BigDecimal("90.00")))
                .extracting(Ranked::rank)
                .containsExactlyInAnyOrder(1, 1, 3);
        assertThat(ranking.joined(lot, others, third, new BigDecimal("59.99")))
                .filteredOn(ranked -> ranked.applicationId().equals(third))
                .noneMatch(Ranked::passed);
    }

    @Test
    void passesExactlyFromThePassMarkOn() {
        assertThat(ranking.of(lot, Map.of(one, List.of(sheet(one, points("60"))))))
                .allMatch(Ranked::passed);
        assertThat(ranking.of(lot, Map.of(one, List.of(sheet(one, points("59.9"))))))
                .noneMatch(Ranked::passed);
    }

    @Test
    void givesEqualAveragesOneRankAndLeavesTheNextRankOut() {
        List<Ranked> ranked = ranking.of(
                lot,
                Map.of(
                        one, List.of(sheet(one, points("80"))),
                        other, List.of(sheet(other, points("75")), sheet(other, points("85"))),
                        third, List.of(sheet(third, points("79.9")))));

        assertThat(ranked).extracting(Ranked::rank).containsExactly(1, 1, 3);
        assertThat(ranked.get(2).applicationId()).isEqualTo(third);
    }

    @Test
    void countsNeitherOpenSheetsNorThoseOfExpertsWithConflict() {
        Review open = Review.open(UUID.randomUUID(), one, UUID.randomUUID())
                .written(Map.of("c0", points("10")), Map.of(), "");
        Review dropped = sheet(one, points("100")).dropped();

        assertThat(ranking.of(lot, Map.of(one, List.of(sheet(one, points("70")), open, dropped))))
                .singleElement()
                .extracting(Ranked::average, Ranked::reviews)
                .containsExactly(new BigDecimal("70.00"), 1);
    }

    @Test
    void ranksWhatNobodyCouldScoreLastAndBelowThePassMark() {
        List<Ranked> ranked = ranking.of(
                lot,
                Map.of(
                        one, List.of(sheet(one, points("90")).dropped()),
                        other, List.of(sheet(other, points("1")))));

        assertThat(ranked).extracting(Ranked::applicationId).containsExactly(other, one);
        assertThat(ranked.get(1).passed()).isFalse();
        assertThat(ranked.get(1).reviews()).isZero();
    }

    @Test
    void leavesFinalSheetsAlone() {
        Review written = sheet(one, points("70"));

        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> written.written(Map.of(), Map.of(), ""))
                .withMessageContaining("FINAL");
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> written.dropped().finished(PLANNED))
                .withMessageContaining("DROPPED");
    }

    private String average(String... totals) {
        List<Review> sheets =
                Arrays.stream(totals).map(total -> sheet(one, points(total))).toList();
        return ranking.of(lot, Map.of(one, sheets)).get(0).average().toPlainString();
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
