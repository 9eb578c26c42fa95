package kz.bastama.legal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ListedDaysPropertyTest {

    private static final LocalDate START = LocalDate.parse("2025-01-01");

    @Property
    void aTermEndsOnAWorkingDay(
            @ForAll("calendars") ListedDays calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(from, days))).isTrue();
    }

    @Property
    void countingBackGivesTheLengthOfTheTerm(
            @ForAll("calendars") ListedDays calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 60) int days) {
        assertThat(calendar.workingDaysBetween(from, calendar.plusWorkingDays(from, days)))
                .isEqualTo(days);
    }

    @Property
    void theCountAgreesWithCountingDayByDay(
            @ForAll("calendars") ListedDays calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 400) int span) {
        LocalDate to = from.plusDays(span);
        long oneByOne = from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();

        assertThat(calendar.workingDaysBetween(from, to)).isEqualTo((int) oneByOne);
    }

    @Property
    void aTermIsTheSumOfItsParts(
            @ForAll("calendars") ListedDays calendar,
            @ForAll("dates") LocalDate from,
            @ForAll @IntRange(max = 30) int first,
            @ForAll @IntRange(max = 30) int second) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, first), second))
                .isEqualTo(calendar.plusWorkingDays(from, first + second));
    }

    @Property
    void rollingForwardSkipsDaysOffOnly(@ForAll("calendars") ListedDays calendar, @ForAll("dates") LocalDate day) {
        LocalDate rolled = calendar.rollForward(day);

        assertThat(calendar.isWorkingDay(rolled)).isTrue();
        assertThat(day.datesUntil(rolled)).noneMatch(calendar::isWorkingDay);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 700).map(START::plusDays);
    }

    @Provide
    Arbitrary<ListedDays> calendars() {
        Arbitrary<CalendarDay> day = Combinators.combine(dates(), Arbitraries.of(DayKind.class))
                .as((date, kind) -> CalendarFixture.day(date.toString(), kind));
        return day.list().ofMaxSize(60).map(List::copyOf).map(ListedDays::new);
    }
}
