package kz.bastama.account;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * That a person signed: when, how, and exactly what.
 *
 * @param means how it was made, for example {@code portal}
 * @param digests SHA-256 of each rendition, by language tag
 */
public record Signed(UUID personId, Instant at, String means, Map<String, String> digests) {

    public Signed {
        digests = Map.copyOf(digests);
    }
}
