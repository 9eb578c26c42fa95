package kz.bastama.legal.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bastama.legal.Certainty;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.ListedDays;

/**
 * A year as the page draws it.
 *
 * @param weekdays short names from Monday
 * @param listed days that differ from their weekday
 * @param working working days of the year
 * @param unsure listed days that are only expected
 */
record YearView(List<Month> months, List<String> weekdays, Collection<CalendarDay> listed, int working, long unsure) {

    /** A month by weeks from Monday; a place outside of the month is null. */
    record Month(String name, List<List<Day>> weeks) {}

    /**
     * A day in the grid.
     *
     * @param off whether nobody works
     * @param listed what the list says, or null
     */
    record Day(LocalDate date, boolean off, CalendarDay listed) {}

    static YearView of(int year, ListedDays calendar, Locale language) {
        Collection<CalendarDay> listed = calendar.of(year);
        return new YearView(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), calendar, language))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, language))
                        .toList(),
                listed,
                calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)),
                listed.stream()
                        .filter(day -> day.basis().certainty() == Certainty.DEFAULT)
                        .count());
    }

    public String weekday(LocalDate date) {
        return weekdays.get(date.getDayOfWeek().getValue() - 1);
    }

    private static Month month(YearMonth month, ListedDays calendar, Locale language) {
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            for (LocalDate date = monday; date.isBefore(monday.plusWeeks(1)); date = date.plusDays(1)) {
                week.add(YearMonth.from(date).equals(month) ? day(date, calendar) : null);
            }
            weeks.add(week);
        }
        return new Month(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language), weeks);
    }

    private static Day day(LocalDate date, ListedDays calendar) {
        return new Day(date, !calendar.isWorkingDay(date), calendar.on(date).orElse(null));
    }
}
