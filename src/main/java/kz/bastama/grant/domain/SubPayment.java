package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money of a sub-grant that went to its receiver, or came back.
 *
 * @param number from 1 within the sub-grant
 * @param sum in tenge
 * @param receipt file that shows it; null where there is none
 */
public record SubPayment(
        int number, boolean returned, LocalDate paidOn, String document, BigDecimal sum, UUID receipt) {

    public SubPayment {
        if (sum.signum() <= 0) {
            throw new IllegalStateException("Payment " + number + " of a sub-grant is " + sum);
        }
    }
}
