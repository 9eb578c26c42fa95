package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directions of the lists. */
public interface Directions {

    Direction save(Direction direction);

    Optional<Direction> find(UUID id);

    /** In the order of their numbers. */
    List<Direction> of(UUID listId);

    void remove(UUID id);
}
