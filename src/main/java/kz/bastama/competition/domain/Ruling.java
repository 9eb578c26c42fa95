package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * The decision on an objection.
 *
 * @param reasons what the applicant reads
 * @param lotAgain whether the commission is to consider the lot again
 * @param by who decided
 */
public record Ruling(Kind kind, String reasons, boolean lotAgain, UUID by, Instant at) {

    /** How much of what was asked is granted. */
    public enum Kind {
        UPHELD,
        UPHELD_IN_PART,
        DISMISSED
    }

    public Ruling {
        if (kind == Kind.DISMISSED && lotAgain) {
            throw new IllegalArgumentException("Nothing follows from an objection that is dismissed");
        }
    }
}
