package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One payment to the grantee, as the payment order shows it.
 *
 * @param tranche from 1, in the order of the agreement
 * @param sum in tenge
 */
public record Payment(int tranche, BigDecimal sum, String orderNumber, LocalDate paidOn) {

    public static final int FIRST = 1;
}
