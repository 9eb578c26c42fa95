package kz.bastama.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * A sum that stands against the budget of a programme, as the module that knows of it reports it.
 *
 * @param directionId direction of the approved list that it is for
 * @param amount tenge, never negative
 * @param at when it came about
 * @param path page that shows it
 */
public record MoneyUse(UUID directionId, Kind kind, OfficialText title, BigDecimal amount, Instant at, String path) {

    /** What the sum is. */
    public enum Kind {
        /** A lot of an announced competition; after its result the sums that were awarded. */
        COMMITTED,
        /** What a grant that has ended will not use of the sum awarded to it: it is free again. */
        RELEASED,
        /** A concluded agreement with a grantee. */
        GRANTED,
        /** A payment to a grantee. */
        PAID,
        /** What a grantee gave back. */
        REFUNDED
    }
}
