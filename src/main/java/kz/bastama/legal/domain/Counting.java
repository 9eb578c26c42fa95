package kz.bastama.legal.domain;

import static kz.bastama.legal.WorkingCalendar.ZONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bastama.legal.DayExplained;
import kz.bastama.legal.DayExplained.Kind;
import kz.bastama.legal.Edition;
import kz.bastama.legal.OfficialText;
import kz.bastama.legal.Term;

/**
 * Counts the terms of an edition over the calendar. A term begins on the day after its event; a last day that is off moves
 * to the next working day; a term of days ends with its last day unless the edition names a clock time.
 */
public final class Counting {

    private final ListedDays calendar;

    public Counting(ListedDays calendar) {
        this.calendar = calendar;
    }

    public Instant due(Edition edition, String name, Instant from) {
        Span span = Span.of(edition, name);
        LocalDate last = span.lastDay(dayOf(from), calendar);
        return last.atTime(span.end()).atZone(ZONE).toInstant();
    }

    /** The end of a term that runs: as the edition counts it, or where a decision put it. */
    public Instant due(Edition edition, Term term) {
        if (!term.isExtended()) {
            return due(edition, term.name(), term.startedAt());
        }
        return extendedTo(edition, term)
                .atTime(term.extendedTo().atZone(ZONE).toLocalTime())
                .atZone(ZONE)
                .toInstant();
    }

    /** As the term is counted, and then the days that a decision added. */
    public List<DayExplained> explain(Edition edition, Term term) {
        List<DayExplained> days = explain(edition, term.name(), term.startedAt());
        if (term.isExtended()) {
            OfficialText because = OfficialText.of(term.extendedBecause(), term.extendedBecause());
            LocalDate last = extendedTo(edition, term);
            LocalDate first = days.get(days.size() - 1).date().plusDays(1);
            first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                    .forEach(day -> days.add(new DayExplained(day, false, Kind.EXTENDED, because)));
        }
        return days;
    }

    private LocalDate extendedTo(Edition edition, Term term) {
        LocalDate named = dayOf(term.extendedTo());
        return Span.of(edition, term.name()).roll() ? calendar.rollForward(named) : named;
    }

    /** Every day from the event to the end, so that a reader can recount the term by hand. */
    public List<DayExplained> explain(Edition edition, String name, Instant from) {
        Span span = Span.of(edition, name);
        LocalDate event = dayOf(from);
        LocalDate counted = span.countedTo(event, calendar);
        LocalDate last = span.lastDay(event, calendar);
        List<DayExplained> days = new ArrayList<>();
        days.add(new DayExplained(event, false, Kind.EVENT, null));
        for (LocalDate day = event.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            days.add(day.isAfter(counted) ? rolled(day, last) : counted(day, span.unit()));
        }
        return days;
    }

    private DayExplained counted(LocalDate day, Span.Unit unit) {
        if (unit != Span.Unit.WORKING) {
            return new DayExplained(day, true, Kind.CALENDAR, nameOf(day));
        }
        return new DayExplained(day, calendar.isWorkingDay(day), kindOf(day), nameOf(day));
    }

    private DayExplained rolled(LocalDate day, LocalDate last) {
        return day.equals(last)
                ? new DayExplained(day, false, Kind.ROLLED_TO, nameOf(day))
                : new DayExplained(day, false, kindOf(day), nameOf(day));
    }

    private Kind kindOf(LocalDate day) {
        Kind byWeekday = ListedDays.isWeekend(day) ? Kind.WEEKEND : Kind.WORKING;
        return calendar.on(day)
                .map(listed -> listed.kind() == DayKind.ORDINARY
                        ? byWeekday
                        : Kind.valueOf(listed.kind().name()))
                .orElse(byWeekday);
    }

    private OfficialText nameOf(LocalDate day) {
        return calendar.on(day).map(CalendarDay::name).orElse(null);
    }

    private static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
