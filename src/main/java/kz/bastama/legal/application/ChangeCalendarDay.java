package kz.bastama.legal.application;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.domain.CalendarChange;
import kz.bastama.legal.domain.CalendarChanges;
import kz.bastama.legal.domain.CalendarDay;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.DayChange;
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

    /**
     * What came of it.
     *
     * @param verdict why the change was refused, all reasons at once
     * @param moved the terms that moved, or would move
     */
    public record Outcome(Verdict verdict, List<TermMoved> moved) {

        public boolean isDone() {
            return verdict.isAllowed();
        }
    }

    /** Changes the day. */
    @Transactional
    public Outcome by(String who, DayChange change) {
        ListedDays present = new ListedDays(days.all());
        Verdict verdict = change.check(present);
        if (!verdict.isAllowed()) {
            return new Outcome(verdict, List.of());
        }
        CalendarDay day = change.asDay();
        CalendarDay before = present.on(day.date()).orElse(null);
        days.put(day);
        List<TermMoved> moved = moveOpenTerms.all();
        changes.add(new CalendarChange(
                UUID.randomUUID(), before, day, change.reason().strip(), who, clock.instant(), moved));
        events.publishEvent(new CalendarChanged(day.date()));
        return new Outcome(verdict, moved);
    }

    /** Tells which terms the change would move, and changes nothing. */
    @Transactional(readOnly = true)
    public Outcome foresee(DayChange change) {
        ListedDays present = new ListedDays(days.all());
        Verdict verdict = change.check(present);
        return new Outcome(
                verdict, verdict.isAllowed() ? moveOpenTerms.foreseenOver(present.with(change.asDay())) : List.of());
    }
}
