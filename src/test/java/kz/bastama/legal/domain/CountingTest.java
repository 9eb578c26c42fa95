package kz.bastama.legal.domain;

import static kz.bastama.legal.domain.RulebookFixture.withTerm;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.DayExplained.Kind;
import kz.bastama.legal.WorkingCalendar;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountingTest {

    private final Counting counting = new Counting(CalendarFixture.march2026());

    @Test
    @DisplayName(
            "Received on Friday 6 March 2026, before a moved holiday: ten working days over Nauryz end on 26 March")
    void skipsTheMovedHoliday() {
        Instant due = counting.due(withTerm("check", Map.of("working", 10)), "check", at("2026-03-06T16:40"));

        assertThat(due).isEqualTo(at("2026-03-26T23:59:59.999"));
    }

    @Test
    void startsOnTheNextDayWhateverTheHour() {
        Rulebook rules = withTerm("check", Map.of("working", 1));

        assertThat(counting.due(rules, "check", at("2026-03-02T00:00")))
                .isEqualTo(counting.due(rules, "check", at("2026-03-02T23:59:59.999")))
                .isEqualTo(at("2026-03-03T23:59:59.999"));
    }

    @Test
    @DisplayName("The hour decides the day in Astana, not in Greenwich: 19:30 UTC is already tomorrow")
    void takesTheDayInTheZoneOfTheCountry() {
        Instant lateEvening = Instant.parse("2026-03-02T19:30:00Z");

        assertThat(counting.due(withTerm("check", Map.of("working", 1)), "check", lateEvening))
                .isEqualTo(at("2026-03-04T23:59:59.999"));
    }

    @Test
    @DisplayName("Intake closes at 18:30 of the last calendar day, inclusive")
    void endsAtTheClockTimeOfTheEdition() {
        Rulebook rules = withTerm("intake", Map.of("calendar", 10, "at", "18:30"));

        assertThat(counting.due(rules, "intake", at("2026-03-02T10:00"))).isEqualTo(at("2026-03-12T18:30"));
    }

    @Test
    @DisplayName("A term whose last day is off ends on the next working day")
    void rollsTheLastDayForward() {
        Rulebook rules = withTerm("intake", Map.of("calendar", 20, "at", "18:30"));

        assertThat(counting.due(rules, "intake", at("2026-03-02T10:00"))).isEqualTo(at("2026-03-26T18:30"));
    }

    @Test
    void keepsTheLastDayWhereTheEditionSaysSo() {
        Rulebook rules = withTerm("filing", Map.of("yearly", "03-21", "roll", false));

        assertThat(counting.due(rules, "filing", at("2026-03-02T10:00"))).isEqualTo(at("2026-03-21T23:59:59.999"));
    }

    @Test
    void takesTheNextSuchDayOfTheYear() {
        Rulebook rules = withTerm("evaluation", Map.of("yearly", "10-01"));

        assertThat(counting.due(rules, "evaluation", at("2026-10-01T10:00"))).isEqualTo(at("2026-10-01T23:59:59.999"));
        assertThat(counting.due(rules, "evaluation", at("2026-10-02T10:00"))).isEqualTo(at("2027-10-01T23:59:59.999"));
    }

    @Test
    @DisplayName("The screen shows each skipped day and why")
    void explainsEachDay() {
        List<DayExplained> days =
                counting.explain(withTerm("check", Map.of("working", 2)), "check", at("2026-03-06T16:40"));

        assertThat(days)
                .extracting(DayExplained::date, DayExplained::counted, DayExplained::kind)
                .containsExactly(
                        row("2026-03-06", false, Kind.EVENT),
                        row("2026-03-07", false, Kind.WEEKEND),
                        row("2026-03-08", false, Kind.HOLIDAY),
                        row("2026-03-09", false, Kind.MOVED_OFF),
                        row("2026-03-10", true, Kind.WORKING),
                        row("2026-03-11", true, Kind.WORKING));
    }

    @Test
    void explainsWhereACalendarTermRolled() {
        List<DayExplained> days =
                counting.explain(withTerm("intake", Map.of("calendar", 2)), "intake", at("2026-03-19T09:00"));

        assertThat(days)
                .extracting(DayExplained::date, DayExplained::counted, DayExplained::kind)
                .containsExactly(
                        row("2026-03-19", false, Kind.EVENT),
                        row("2026-03-20", true, Kind.CALENDAR),
                        row("2026-03-21", true, Kind.CALENDAR),
                        row("2026-03-22", false, Kind.HOLIDAY),
                        row("2026-03-23", false, Kind.HOLIDAY),
                        row("2026-03-24", false, Kind.MOVED_OFF),
                        row("2026-03-25", false, Kind.MOVED_OFF),
                        row("2026-03-26", false, Kind.ROLLED_TO));
    }

    private static Tuple row(String date, boolean counted, Kind kind) {
        return Tuple.tuple(LocalDate.parse(date), counted, kind);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
