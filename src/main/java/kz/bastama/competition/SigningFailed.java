package kz.bastama.competition;

import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.Reasons;

/**
 * A winner did not conclude the agreement: the award falls away, and the lot is to be decided anew.
 *
 * @param grantNumber what the grantee and the officers call the grant by
 * @param reason what the winner gave as the reason of a refusal; empty when the term ran out
 * @param at the moment from which the award does not stand
 */
public record SigningFailed(UUID applicationId, String grantNumber, Cause cause, String reason, Instant at) {

    /** Why there is no agreement. */
    public enum Cause {
        /** The term of signing ran out. */
        LAPSED("lapsed"),
        /** The winner said that it will not sign. */
        REFUSED("refused");

        private final String entry;

        Cause(String entry) {
            this.entry = entry;
        }

        /** Why the application is left without its grant. */
        public Reasons reasons() {
            return Reasons.of("reasons.agreement." + entry);
        }
    }
}
