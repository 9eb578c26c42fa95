package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One sum that came back.
 *
 * @param sum in tenge
 * @param document payment order or ruling
 */
public record Returned(BigDecimal sum, String document, LocalDate on) {

    public Returned {
        if (sum.signum() <= 0) {
            throw new IllegalArgumentException("A sum of " + sum + " does not come back");
        }
    }
}
