package kz.bastama.competition;

import java.util.List;
import java.util.UUID;

/**
 * The decision on a lot stands: published, and the objection term is over. Whoever contracts listens.
 *
 * @param winners in the order of their rank; empty when the lot was not awarded
 */
public record LotDecided(UUID competitionId, UUID lotId, List<Award> winners) {

    public LotDecided {
        winners = List.copyOf(winners);
    }
}
