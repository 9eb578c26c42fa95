package kz.bastama.competition.domain;

import java.util.List;
import java.util.UUID;

/** Who of those drawn fell out of a competition; nobody is ever taken off this list. */
public interface FallenExperts {

    /** @return whether it is the first time of that expert; the first stays */
    boolean add(UUID competitionId, FallOut fallOut);

    /** In the order of falling out. */
    List<FallOut> of(UUID competitionId);
}
