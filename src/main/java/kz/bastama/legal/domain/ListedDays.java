package kz.bastama.legal.domain;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kz.bastama.legal.WorkingCalendar;

/** The working calendar over a fixed list of days: weekends are off unless the list says otherwise. */
public final class ListedDays implements WorkingCalendar {

    private final NavigableMap<LocalDate, CalendarDay> days = new TreeMap<>();

    public ListedDays(Collection<CalendarDay> days) {
        days.forEach(day -> this.days.put(day.date(), day));
    }

    /** The same list, saying that of the day. */
    public ListedDays with(CalendarDay day) {
        ListedDays changed = new ListedDays(days.values());
        changed.days.put(day.date(), day);
        return changed;
    }

    /** The years from the first listed day to the last. */
    public IntStream years() {
        return days.isEmpty()
                ? IntStream.empty()
                : IntStream.rangeClosed(
                        days.firstKey().getYear(), days.lastKey().getYear());
    }

    public Optional<CalendarDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    /** The listed days of a year in order; none when nobody has listed that year yet. */
    public Collection<CalendarDay> of(int year) {
        return days.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true)
                .values();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = isWeekend(day);
        CalendarDay listed = days.get(day);
        return listed == null ? !weekend : listed.kind().works(weekend);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A term cannot have " + days + " days");
        }
        LocalDate day = from;
        for (int left = days; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Override
    public LocalDate rollForward(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        long span = DAYS.between(from, to);
        long weeks = span / 7;
        int count = (int) weeks * 5;
        for (LocalDate day = from.plusWeeks(weeks).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWeekend(day) ? 0 : 1;
        }
        for (CalendarDay listed : days.subMap(from, false, to, true).values()) {
            boolean weekend = isWeekend(listed.date());
            count += (listed.kind().works(weekend) ? 1 : 0) - (weekend ? 0 : 1);
        }
        return count;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
