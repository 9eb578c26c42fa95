package kz.bastama.legal.domain;

import java.util.List;

/** The history of the calendar. */
public interface CalendarChanges {

    void add(CalendarChange change);

    /** Changes of days of that year, the latest first. */
    List<CalendarChange> ofYear(int year);
}
