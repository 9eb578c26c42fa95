package kz.bastama.legal.domain;

import java.util.Collection;
import java.util.List;

/** Where the listed days of the calendar are kept. */
public interface CalendarDays {

    List<CalendarDay> all();

    /** Another one after each change of any day, whoever made it; far cheaper than the days. */
    String stamp();

    /** Replaces what was said of the day, or adds it. */
    void put(CalendarDay day);

    /**
     * Adds the days of which nothing is said yet, so that what an administrator changed stays.
     *
     * @return how many were added
     */
    int addMissing(Collection<CalendarDay> days);
}
