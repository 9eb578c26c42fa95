package kz.bastama.competition.domain;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.Reasons;

/**
 * The decision on an objection.
 *
 * @param why entries of the edition; null where it is not dismissed
 * @param reasons what the decider explains, and the applicant reads
 * @param lotAgain whether the commission is to consider the lot again
 * @param by who decided
 */
public record Ruling(Kind kind, Reasons why, String reasons, boolean lotAgain, UUID by, Instant at) {

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
        if (kind == Kind.DISMISSED && why == null) {
            throw new IllegalStateException("An objection is not dismissed without a reason");
        }
    }
}
