package kz.bastama.legal;

import java.time.LocalDate;
import java.util.List;

/** All dated editions of all programmes. */
public interface Editions {

    /** The edition that applies to a case announced (planning: opened) on that day. */
    Edition inForce(String programme, LocalDate day);

    Edition get(EditionId id);

    List<Edition> all();
}
