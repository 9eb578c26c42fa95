package kz.bastama.competition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bastama.legal.LegalFixture;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The closing minute, on leap days, at the turn of the year and over the change of the zone on 1 March 2024. */
class IntakePropertyTest {

    private static final List<LocalDate> TELLING = List.of(
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2028, 2, 29));

    @Property
    void takesExactlyWhatArrivesBeforeTheClosing(
            @ForAll("days") LocalDate day, @ForAll @LongRange(min = -5_000_000, max = 5_000_000) long offset) {
        Instant closes = closing(day);
        Competition open = open(closes);

        assertThat(open.receives(closes.minusMillis(1))).isTrue();
        assertThat(open.receives(closes)).isFalse();
        assertThat(open.receives(closes.plusMillis(offset))).isEqualTo(offset < 0);
        assertThat(open.receives(Arrival.at(closes.plusMillis(offset)), Duration.ofMinutes(5)))
                .isEqualTo(offset < 0);
    }

    @Property
    void givesTheGraceOnlyToWhoHadTheFormOpen(
            @ForAll("days") LocalDate day,
            @ForAll @LongRange(min = 0, max = 600) long grace,
            @ForAll @LongRange(min = -600_000, max = 600_000) long opened,
            @ForAll @LongRange(min = 0, max = 600_000) long late) {
        Instant closes = closing(day);
        Arrival arrival = new Arrival(closes.plusMillis(late), closes.plusMillis(opened));

        assertThat(open(closes).receives(arrival, Duration.ofSeconds(grace)))
                .isEqualTo(opened < 0 && late < grace * 1000);
        Competition counted = open(closes).intakeClosed(true);
        assertThat(counted.receives(arrival, Duration.ofSeconds(grace)))
                .as("what arrived in time is taken though it is processed after the count")
                .isEqualTo(opened < 0 && late < grace * 1000);
        assertThat(counted.checkConfirmed(OfficialText.of("Officer", "Officer"), closes)
                        .receives(arrival, Duration.ofSeconds(grace)))
                .isFalse();
    }

    @Test
    @DisplayName("Since 2024-03-01 half past six in Almaty is 13:30 and no longer 12:30 by Greenwich")
    void knowsTheChangeOfTheZone() {
        assertThat(closing(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29T12:30:00Z");
        assertThat(closing(LocalDate.of(2024, 3, 1))).isEqualTo("2024-03-01T13:30:00Z");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.of(TELLING),
                Arbitraries.longs()
                        .between(
                                LocalDate.of(2022, 10, 1).toEpochDay(),
                                LocalDate.of(2030, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay));
    }

    private static Competition open(Instant closes) {
        return CompetitionFixture.announced("culture").closingMoved(closes);
    }

    private static Instant closing(LocalDate day) {
        return day.atTime(LegalFixture.stateGrants().time("terms.intake.short.at"))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }
}
