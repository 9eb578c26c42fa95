package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.List;

/**
 * The SHA-256 of an objection, in UTF-8, one a line, with a line feed between the lines and none at the end: the number; the
 * instant of the receipt as ISO 8601 in UTC; the canonical answers as JSON.
 */
public final class ObjectionDigest {

    private ObjectionDigest() {}

    /** @param received to the millisecond */
    public static String of(String number, Instant received, String canonical) {
        return ApplicationDigest.of(number, received, canonical, List.of());
    }
}
