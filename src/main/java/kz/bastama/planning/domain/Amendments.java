package kz.bastama.planning.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The amendments of the lists, and the directions as an earlier order or council had them. */
public interface Amendments {

    /** Revision under which the text stands that was last put before the council. */
    int COUNCIL = 0;

    void save(Amendment amendment);

    void remove(Amendment amendment);

    /** In the order of their revisions; the last one may be without its order yet. */
    List<Amendment> of(UUID listId);

    /** Keeps the directions as they stand in that revision, in the place of what stood there. */
    void keep(UUID listId, int revision, List<Direction> directions);

    /** In the order of their numbers; empty when nothing was kept. */
    List<Direction> directions(UUID listId, int revision);

    /** The newest revision that an order put into force. */
    default int inForce(UUID listId) {
        return of(listId).stream()
                .filter(amendment -> amendment.order() != null)
                .mapToInt(Amendment::revision)
                .max()
                .orElse(Amendment.ORIGINAL);
    }

    /** The amendment that waits for its order. */
    default Optional<Amendment> open(UUID listId) {
        return of(listId).stream().filter(one -> one.order() == null).findFirst();
    }
}
