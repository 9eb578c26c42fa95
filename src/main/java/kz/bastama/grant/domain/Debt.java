package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be returned after a termination. Together what came back never exceeds it.
 *
 * @param demanded in tenge
 */
public record Debt(BigDecimal demanded, List<Returned> made) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Debt {
        made = List.copyOf(made);
        if (demanded.signum() < 0 || sum(made).compareTo(demanded) > 0) {
            throw new IllegalStateException("Returned " + sum(made) + " of " + demanded);
        }
    }

    /**
     * What is owed when an agreement is ended: what was paid and no accepted report confirms; where the refund is proportional, at
     * least the share of what was paid that the results not delivered have. Never more than was paid.
     *
     * @param delivered per cent of the results
     */
    public static BigDecimal owed(Payments payments, BigDecimal confirmed, boolean proportional, int delivered) {
        BigDecimal unconfirmed = payments.unconfirmed(confirmed);
        if (!proportional) {
            return unconfirmed;
        }
        BigDecimal undelivered =
                payments.paid().multiply(BigDecimal.valueOf(100L - delivered)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        return undelivered.max(unconfirmed);
    }

    public BigDecimal returned() {
        return sum(made);
    }

    public BigDecimal outstanding() {
        return demanded.subtract(returned());
    }

    /** @throws IllegalStateException when it would be more than is owed */
    public Debt with(Returned one) {
        return new Debt(demanded, Stream.concat(made.stream(), Stream.of(one)).toList());
    }

    /**
     * What the delay costs; nothing where the rules set no penalty.
     *
     * @param perDay per cent a day of what is outstanding, together at most {@code cap} per cent of it
     */
    public BigDecimal penalty(BigDecimal perDay, BigDecimal cap, long daysLate) {
        BigDecimal percent =
                perDay.multiply(BigDecimal.valueOf(Math.max(0, daysLate))).min(cap);
        return outstanding().multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Returned> all) {
        return all.stream().map(Returned::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
