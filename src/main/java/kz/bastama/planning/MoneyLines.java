package kz.bastama.planning;

import java.util.List;

/** The sums that one module knows of. A module contributes one as a bean. */
public interface MoneyLines {

    List<MoneyLine> lines();
}
