package kz.bastama.legal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.domain.CalendarChange;
import kz.bastama.legal.domain.CalendarChanges;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.ListedDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator changes one day of the calendar; the running terms move with it and the history keeps both. */
@Service
public class ChangeCalendarDay {

    private final CalendarDays days;
    private final CalendarChanges changes;
    private final MoveOpenTerms moveOpenTerms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeCalendarDay(
            CalendarDays days,
            CalendarChanges changes,
            MoveOpenTerms moveOpenTerms,
            ApplicationEventPublisher events,
            Clock clock) {
        this.days = days;
        this.changes = changes;
        this.moveOpenTerms = moveOpenTerms;
        this.events = events;
        this.clock = clock;
    }

    /** @return the terms that moved */
    @Transactional
    public List<TermMoved> to(CalendarDay day, String reason, String by) {
        CalendarDay before = on(day.date());
        days.put(day);
        List<TermMoved> moved = moveOpenTerms.now();
        changes.add(new CalendarChange(UUID.randomUUID(), before, day, reason, by, clock.instant(), moved));
        events.publishEvent(new CalendarChanged(day.date()));
        return moved;
    }

    private CalendarDay on(LocalDate date) {
        return new ListedDays(days.all()).on(date).orElse(null);
    }
}
