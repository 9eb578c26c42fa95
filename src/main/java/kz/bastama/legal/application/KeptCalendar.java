package kz.bastama.legal.application;

import java.time.Duration;
import java.time.LocalDate;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.ListedDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The calendar in memory. A change made here is seen at once, one made by another node of the product within
 * {@link #KEEP}.
 */
@Service
class KeptCalendar implements WorkingCalendar {

    private static final Duration KEEP = Duration.ofSeconds(10);

    private record Copy(ListedDays days, String stamp, long readAt) {

        boolean isFresh() {
            return System.nanoTime() - readAt < KEEP.toNanos();
        }
    }

    private final CalendarDays days;
    private volatile Copy copy;

    KeptCalendar(CalendarDays days) {
        this.days = days;
    }

    ListedDays listed() {
        Copy current = copy;
        if (current == null || !current.isFresh()) {
            String stamp = days.stamp();
            current = new Copy(asOf(stamp), stamp, System.nanoTime());
            copy = current;
        }
        return current.days();
    }

    /** What the table says now, also what this transaction has written or another node has committed. */
    ListedDays current() {
        return copy == null ? listed() : asOf(days.stamp());
    }

    private ListedDays asOf(String stamp) {
        Copy known = copy;
        return known != null && known.stamp().equals(stamp) ? known.days() : new ListedDays(days.all());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(CalendarChanged changed) {
        copy = null;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return listed().isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int count) {
        return listed().plusWorkingDays(from, count);
    }

    @Override
    public LocalDate rollForward(LocalDate day) {
        return listed().rollForward(day);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return listed().workingDaysBetween(from, to);
    }
}
