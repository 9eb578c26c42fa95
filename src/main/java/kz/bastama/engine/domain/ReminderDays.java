package kz.bastama.engine.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import kz.bastama.engine.ReminderKind;
import kz.bastama.legal.WorkingCalendar;

/**
 * When officers are reminded of a task: on the morning of a day that is counted in working days from the end of its term.
 *
 * @param before working days before the end
 * @param after working days after the end
 */
public record ReminderDays(int before, int after, WorkingCalendar calendar) {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    public Instant at(ReminderKind kind, Instant due) {
        LocalDate last = due.atZone(WorkingCalendar.ZONE).toLocalDate();
        LocalDate day = switch (kind) {
            case NEAR_TERM -> earlier(last);
            case LAST_DAY -> last;
            case OVERDUE -> calendar.plusWorkingDays(last, after);
        };
        return day.atTime(MORNING).atZone(WorkingCalendar.ZONE).toInstant();
    }

    /**
     * What is to be said now; empty when nothing is, or when it was said. Only the latest: whoever hears that a task is
     * overdue need not hear that it was near its term. A task that came later than its reminder is not reminded of.
     */
    public Optional<ReminderKind> next(DueTask task, Instant now) {
        ReminderKind reached = null;
        for (ReminderKind kind : ReminderKind.values()) {
            Instant at = at(kind, task.due());
            boolean inTime = kind == ReminderKind.OVERDUE || at.isAfter(task.createdAt());
            if (inTime && !at.isAfter(now)) {
                reached = kind;
            }
        }
        return Optional.ofNullable(reached).filter(kind -> !task.told().contains(kind));
    }

    private LocalDate earlier(LocalDate last) {
        LocalDate day = last;
        while (calendar.workingDaysBetween(day, last) < before) {
            day = day.minusDays(1);
        }
        return day;
    }
}
