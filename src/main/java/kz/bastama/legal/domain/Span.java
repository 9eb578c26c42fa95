package kz.bastama.legal.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import kz.bastama.legal.Edition;
import kz.bastama.legal.WorkingCalendar;

/**
 * How long a term of an edition lasts: so many working days, so many calendar days, or until the next such day of the
 * year.
 *
 * @param count days of the unit; 0 for {@link Unit#YEARLY}
 * @param day the day of the year, for {@link Unit#YEARLY} only
 * @param at the clock time at which the last day ends, or null for its very end
 * @param roll whether a last day that is off moves to the next working one
 */
record Span(Unit unit, int count, MonthDay day, LocalTime at, boolean roll) {

    enum Unit {
        WORKING,
        CALENDAR,
        YEARLY
    }

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_000_000);

    static Span of(Edition edition, String name) {
        String key = "terms." + name;
        LocalTime at = edition.has(key + ".at") ? edition.time(key + ".at") : null;
        boolean roll = edition.flag(edition.has(key + ".roll") ? key + ".roll" : "counting.rollForward");
        if (edition.has(key + ".working")) {
            return new Span(Unit.WORKING, edition.whole(key + ".working"), null, at, roll);
        }
        if (edition.has(key + ".yearly")) {
            return new Span(Unit.YEARLY, 0, MonthDay.parse("--" + edition.text(key + ".yearly")), at, roll);
        }
        return new Span(Unit.CALENDAR, edition.whole(key + ".calendar"), null, at, roll);
    }

    /** The last day by the count alone, before a day off moves it. */
    LocalDate countedTo(LocalDate from, WorkingCalendar calendar) {
        return switch (unit) {
            case WORKING -> calendar.plusWorkingDays(from, count);
            case CALENDAR -> from.plusDays(count);
            case YEARLY -> {
                LocalDate thisYear = day.atYear(from.getYear());
                yield thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
            }
        };
    }

    LocalDate lastDay(LocalDate from, WorkingCalendar calendar) {
        LocalDate counted = countedTo(from, calendar);
        return roll ? calendar.rollForward(counted) : counted;
    }

    LocalTime end() {
        return at == null ? END_OF_DAY : at;
    }
}
