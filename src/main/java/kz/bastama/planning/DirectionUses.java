package kz.bastama.planning;

import java.util.UUID;

/** Who uses a direction of an approved list: asked before a list is amended, so that nobody changes it unawares. */
public interface DirectionUses {

    /** Whether a competition was called on the direction and not called off. */
    boolean isUsed(UUID directionId);
}
