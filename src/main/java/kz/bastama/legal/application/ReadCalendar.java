package kz.bastama.legal.application;

import java.util.List;
import kz.bastama.legal.domain.CalendarChange;
import kz.bastama.legal.domain.CalendarChanges;
import kz.bastama.legal.domain.CalendarDays;
import kz.bastama.legal.domain.ListedDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar and its history for the administrator, always as they stand in the table. */
@Service
@Transactional(readOnly = true)
public class ReadCalendar {

    private final CalendarDays days;
    private final CalendarChanges changes;

    ReadCalendar(CalendarDays days, CalendarChanges changes) {
        this.days = days;
        this.changes = changes;
    }

    public ListedDays listed() {
        return new ListedDays(days.all());
    }

    public List<CalendarChange> changesOf(int year) {
        return changes.ofYear(year);
    }
}
