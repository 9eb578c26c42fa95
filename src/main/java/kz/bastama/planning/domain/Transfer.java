package kz.bastama.planning.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that went between customer and operator by one payment order.
 *
 * @param number from 1, in the order of recording
 * @param sum in tenge
 * @param receivedOn null until the operator confirmed it; of a return, the day of the order
 * @param remark why it did not arrive, or null
 */
public record Transfer(
        int number,
        Kind kind,
        BigDecimal sum,
        String orderNumber,
        LocalDate paidOn,
        State state,
        LocalDate receivedOn,
        String remark) {

    /** Which way the money went. */
    public enum Kind {
        TO_OPERATOR,
        BACK_TO_CUSTOMER
    }

    /** What became of it. */
    public enum State {
        SENT,
        RECEIVED,
        /** The operator did not receive it: it does not count. */
        STRUCK
    }

    public Transfer {
        if (sum.signum() <= 0) {
            throw new IllegalArgumentException("A transfer has a sum");
        }
    }

    Transfer received(LocalDate on) {
        return new Transfer(number, kind, sum, orderNumber, paidOn, State.RECEIVED, on, null);
    }

    Transfer struck(String why) {
        return new Transfer(number, kind, sum, orderNumber, paidOn, State.STRUCK, null, why);
    }

    /** What it adds to the money with the operator once it has arrived. */
    BigDecimal signed() {
        return kind == Kind.TO_OPERATOR ? sum : sum.negate();
    }
}
