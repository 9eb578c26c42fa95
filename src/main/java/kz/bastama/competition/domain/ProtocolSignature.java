package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody did with the protocol that decides: signed exactly these bytes, or refused to.
 *
 * @param refusal why not; empty where it is signed
 * @param means how it was signed, for example {@code portal}
 * @param digestKk SHA-256 of the Kazakh rendition that was shown
 * @param digestRu SHA-256 of the Russian rendition that was shown
 */
public record ProtocolSignature(
        UUID personId, String name, String refusal, Instant at, String means, String digestKk, String digestRu) {

    public boolean isSigned() {
        return refusal.isEmpty();
    }
}
