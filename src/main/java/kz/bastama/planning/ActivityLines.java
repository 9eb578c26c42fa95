package kz.bastama.planning;

import java.time.LocalDate;
import java.util.List;

/** What one module contributes to the operator's yearly report. A module contributes one as a bean. */
public interface ActivityLines {

    /** Of the days from {@code first} to {@code last}, both included. */
    List<ActivityLine> between(LocalDate first, LocalDate last);
}
