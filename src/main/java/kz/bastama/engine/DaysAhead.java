package kz.bastama.engine;

import java.time.LocalDate;
import java.util.List;

/** What the cases of a module wait for that is no term: a demonstration offers to go on to that day. */
public interface DaysAhead {

    List<DayAhead> after(LocalDate today);
}
