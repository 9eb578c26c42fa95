package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment to the grantee, as the payment order shows it.
 *
 * @param tranche 1 for the first payment, 2 for the one after acceptance
 * @param sum in tenge
 */
public record Payment(int tranche, BigDecimal sum, String orderNumber, LocalDate paidOn) {

    public static final int FIRST = 1;
    public static final int FINAL = 2;
}
