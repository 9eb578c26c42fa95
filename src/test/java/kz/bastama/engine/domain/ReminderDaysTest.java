package kz.bastama.engine.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import kz.bastama.engine.ReminderKind;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** Over March 2026, where Nauryz makes 21 to 25 March days off. */
class ReminderDaysTest {

    private static final Instant DUE = Instant.parse("2026-03-26T18:59:59Z");

    private final ReminderDays days = new ReminderDays(2, 2, new March());

    @Test
    void countsWorkingDaysOnly() {
        assertThat(days.at(ReminderKind.NEAR_TERM, DUE)).isEqualTo("2026-03-19T04:00:00Z");
        assertThat(days.at(ReminderKind.LAST_DAY, DUE)).isEqualTo("2026-03-26T04:00:00Z");
        assertThat(days.at(ReminderKind.OVERDUE, DUE)).isEqualTo("2026-03-30T04:00:00Z");
    }

    @Test
    void saysOnlyTheLatest() {
        DueTask task = task("2026-03-02T05:00:00Z");

        assertThat(days.next(task, Instant.parse("2026-03-19T03:59:59Z"))).isEmpty();
        assertThat(days.next(task, Instant.parse("2026-03-19T04:00:00Z"))).contains(ReminderKind.NEAR_TERM);
        assertThat(days.next(task, Instant.parse("2026-03-26T19:00:00Z"))).contains(ReminderKind.LAST_DAY);
        assertThat(days.next(task, Instant.parse("2026-06-01T00:00:00Z"))).contains(ReminderKind.OVERDUE);
    }

    @Test
    void saysNothingTwice() {
        DueTask task = task("2026-03-02T05:00:00Z", ReminderKind.NEAR_TERM);

        assertThat(days.next(task, Instant.parse("2026-03-20T04:00:00Z"))).isEmpty();
        assertThat(days.next(task, Instant.parse("2026-03-26T04:00:00Z"))).contains(ReminderKind.LAST_DAY);
    }

    @Test
    void doesNotRemindOfTaskThatCameLaterThanItsReminder() {
        DueTask task = task("2026-03-26T06:00:00Z");

        assertThat(days.next(task, Instant.parse("2026-03-26T07:00:00Z"))).isEmpty();
        assertThat(days.next(task, Instant.parse("2026-03-30T04:00:00Z"))).contains(ReminderKind.OVERDUE);
    }

    private static DueTask task(String created, ReminderKind... told) {
        return new DueTask(
                "task",
                "case",
                "Task_Rehearse",
                DUE,
                Instant.parse(created),
                EditionId.parse("state-grant/2025-07-01"),
                Set.of(told));
    }

    private record March() implements WorkingCalendar {

        @Override
        public boolean isWorkingDay(LocalDate day) {
            boolean nauryz =
                    !day.isBefore(LocalDate.parse("2026-03-21")) && !day.isAfter(LocalDate.parse("2026-03-25"));
            return day.getDayOfWeek().getValue() < 6 && !nauryz;
        }

        @Override
        public LocalDate plusWorkingDays(LocalDate from, int count) {
            LocalDate day = from;
            for (int left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
                day = day.plusDays(1);
            }
            return day;
        }

        @Override
        public LocalDate rollForward(LocalDate day) {
            return isWorkingDay(day) ? day : rollForward(day.plusDays(1));
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return (int) from.plusDays(1)
                    .datesUntil(to.plusDays(1))
                    .filter(this::isWorkingDay)
                    .count();
        }
    }
}
