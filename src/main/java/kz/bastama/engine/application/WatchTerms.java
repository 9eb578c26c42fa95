package kz.bastama.engine.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.bastama.engine.domain.DueTask;
import kz.bastama.engine.domain.ReminderBook;
import kz.bastama.engine.domain.ReminderDays;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.WorkingCalendar;
import org.springframework.stereotype.Service;

/**
 * Looks through the open tasks for terms that end soon or have ended. It counts anew each time, from the due date of the task
 * and the calendar of today, so it needs no timer that would have to be moved with them.
 */
@Service
public class WatchTerms {

    /** Longer than any reminder is counted ahead, holidays included. */
    private static final Duration AHEAD = Duration.ofDays(31);

    private final ReminderBook book;
    private final BeginReminder begin;
    private final Editions editions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    WatchTerms(ReminderBook book, BeginReminder begin, Editions editions, WorkingCalendar calendar, Clock clock) {
        this.book = book;
        this.begin = begin;
        this.editions = editions;
        this.calendar = calendar;
        this.clock = clock;
    }

    public List<DueTask> soonOrPast() {
        return book.dueBefore(clock.instant().plus(AHEAD));
    }

    public void look(DueTask task) {
        days(task).next(task, clock.instant()).ifPresent(kind -> begin.begin(task, kind));
    }

    private ReminderDays days(DueTask task) {
        Edition edition = editions.get(task.edition());
        return new ReminderDays(
                edition.whole("reminders.workingDaysBefore"),
                edition.whole("reminders.workingDaysToEscalation"),
                calendar);
    }
}
