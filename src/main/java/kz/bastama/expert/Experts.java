package kz.bastama.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry of experts. */
public interface Experts {

    Optional<Expert> find(UUID id);

    Optional<Expert> ofPerson(UUID personId);

    /** Experts who may be asked in that sphere, in a fixed order (by the time they entered): a draw numbers them so. */
    List<Expert> activeIn(String sphere);

    /** Neither suspended nor excluded, and within the term of the membership today. */
    List<Expert> active();

    /**
     * The days away that the expert has entered, as far as they touch these days, both included: nobody is appointed for days
     * away.
     */
    List<Absence> away(UUID personId, LocalDate first, LocalDate last);
}
