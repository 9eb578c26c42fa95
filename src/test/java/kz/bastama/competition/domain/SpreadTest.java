package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rules of 2025, expert.maxSpread (default): 30 points")
class SpreadTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Spread SPREAD = new Spread(new BigDecimal("30"));

    @Test
    void callsForAnotherExpertBeyondTheLimitOnly() {
        assertThat(SPREAD.callsForAnother(finished("60", "90", "75"))).isFalse();
        assertThat(SPREAD.callsForAnother(finished("59.9", "90", "75"))).isTrue();
        assertThat(SPREAD.callsForAnother(finished("20"))).isFalse();
    }

    @Test
    void waitsForEveryOpenSheet() {
        assertThat(SPREAD.callsForAnother(with(finished("10", "90"), Review.open(ID, ID, ID))))
                .isFalse();
    }

    @Test
    void isSettledByOneFurtherExpert() {
        List<Review> apart = finished("10", "90");
        Review further = Review.further(ID, ID, ID);
        assertThat(SPREAD.callsForAnother(with(apart, scored(further, "50")))).isFalse();
        assertThat(SPREAD.callsForAnother(with(apart, further.dropped()))).isTrue();
    }

    @Test
    void doesNotCountSheetWithConflict() {
        assertThat(SPREAD.callsForAnother(with(
                        finished("80", "90"),
                        scored(Review.open(ID, ID, ID), "1").dropped())))
                .isFalse();
    }

    private static List<Review> finished(String... totals) {
        return Arrays.stream(totals)
                .map(total -> scored(Review.open(ID, ID, ID), total))
                .toList();
    }

    private static Review scored(Review sheet, String total) {
        return sheet.written(Map.of("relevance", new BigDecimal(total)), Map.of(), "")
                .finished(Instant.EPOCH);
    }

    private static List<Review> with(List<Review> sheets, Review more) {
        return Stream.concat(sheets.stream(), Stream.of(more)).toList();
    }
}
