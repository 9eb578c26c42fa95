package kz.bastama.competition.domain;

import java.time.Instant;
import kz.bastama.legal.Reasons;

/**
 * Why a competition was called off before its result.
 *
 * @param reason in the words of the officer, or of the order that amends the list
 */
public record Cancellation(Cause cause, String reason, Instant at) {

    /** What kind of reason it is. */
    public enum Cause {
        BUDGET_CUT("budgetCut"),
        DIRECTION_WITHDRAWN("directionWithdrawn"),
        OTHER("cancelled");

        private final String entry;

        Cause(String entry) {
            this.entry = entry;
        }

        /** Why every application of the competition is closed. */
        public Reasons reasons() {
            return Reasons.of("reasons.competition." + entry);
        }
    }
}
