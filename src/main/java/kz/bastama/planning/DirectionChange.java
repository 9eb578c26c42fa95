package kz.bastama.planning;

import java.util.UUID;

/**
 * What an order did to one direction of an approved list.
 *
 * @param before null for an added direction
 * @param after null for a withdrawn one
 */
public record DirectionChange(ApprovedDirection before, ApprovedDirection after) {

    /** What was done. */
    public enum Kind {
        ADDED,
        CHANGED,
        WITHDRAWN
    }

    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.WITHDRAWN : Kind.CHANGED;
    }

    public UUID directionId() {
        return (before == null ? after : before).id();
    }
}
