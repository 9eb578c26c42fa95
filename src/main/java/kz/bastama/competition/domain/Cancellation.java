package kz.bastama.competition.domain;

import java.time.Instant;

/**
 * Why a competition was called off before its result.
 *
 * @param reason in the words of the officer, or of the order that amends the list
 */
public record Cancellation(Cause cause, String reason, Instant at) {

    /** What kind of reason it is. */
    public enum Cause {
        BUDGET_CUT,
        DIRECTION_WITHDRAWN,
        OTHER
    }
}
