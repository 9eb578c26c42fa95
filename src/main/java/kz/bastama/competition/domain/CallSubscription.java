package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Somebody wants to hear of new calls.
 *
 * @param sphere code of article 5, or empty for all
 * @param region first two digits of a KATO, or empty for all
 * @param type of grant, or empty for all
 */
public record CallSubscription(UUID id, UUID personId, String sphere, String region, String type, Instant since) {

    /** Whether one of the lots keeps to sphere and region, and the call is of the type. */
    public boolean fits(Competition competition, List<Lot> lots) {
        return (type.isEmpty() || type.equals(competition.grantType()))
                && lots.stream()
                        .anyMatch(lot -> (sphere.isEmpty() || sphere.equals(lot.sphere()))
                                && lot.kato().startsWith(region));
    }
}
