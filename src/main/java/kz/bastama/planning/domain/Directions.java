package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The directions of the lists. */
public interface Directions {

    /**
     * Takes the key of a post for a new direction; of two posts at once the second waits for the first.
     *
     * @return false when a direction has come of this post already
     */
    boolean claim(UUID key, UUID directionId);

    Direction save(Direction direction);

    Optional<Direction> find(UUID id);

    /** In the order of their numbers. */
    List<Direction> of(UUID listId);

    void remove(UUID id);
}
