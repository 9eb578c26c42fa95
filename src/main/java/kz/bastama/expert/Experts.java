package kz.bastama.expert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The registry of experts. */
public interface Experts {

    Optional<Expert> find(UUID id);

    Optional<Expert> ofPerson(UUID personId);

    /** Experts who may be asked in that sphere, in a fixed order (by the time they entered): a draw numbers them so. */
    List<Expert> activeIn(String sphere);

    List<Expert> active();
}
