package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.Map;
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

    /** What the journal keeps of it. */
    public Map<String, String> facts() {
        return Map.of("name", name, "means", means, "digestKk", digestKk, "digest", digestRu);
    }

    /** Whether somebody recorded it in Tasklist, without a proof of its own. */
    public boolean isRecorded() {
        return "tasklist".equals(means);
    }

    public boolean isSigned() {
        return refusal.isEmpty();
    }
}
