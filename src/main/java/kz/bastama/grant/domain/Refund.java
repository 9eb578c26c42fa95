package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What came back after a report was refused, or of what was left over after acceptance.
 *
 * @param demanded in tenge: what was paid and no accepted report confirms
 * @param returned in tenge, at most what was demanded
 * @param document payment order of the return, or the claim by which the rest is sought
 * @param on day of the document
 */
public record Refund(BigDecimal demanded, BigDecimal returned, String document, LocalDate on) {

    public Refund {
        if (returned.signum() < 0 || returned.compareTo(demanded) > 0) {
            throw new IllegalArgumentException("Returned " + returned + " of " + demanded);
        }
    }

    public BigDecimal outstanding() {
        return demanded.subtract(returned);
    }
}
