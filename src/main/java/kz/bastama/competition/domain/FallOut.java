package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An expert whom the draw named falls out of a competition, for good.
 *
 * @param registryId id in the registry of experts
 * @param officer login of whoever recorded it
 */
public record FallOut(UUID registryId, String name, Cause cause, String reason, String officer, Instant at) {

    /** Nothing else lets anybody fall out; the names are worded by {@code competition.fallOut.<name>}. */
    public enum Cause {
        CONFLICT,
        ABSENCE,
        SUSPENSION,
        REFUSAL,
        LATE;

        public static Optional<Cause> of(String name) {
            return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
        }
    }
}
