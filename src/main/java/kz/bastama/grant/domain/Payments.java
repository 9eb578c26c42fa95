package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was paid under one agreement. Together the payments never exceed the sum of the agreement, whatever is booked in
 * whatever order; the database holds the same line.
 *
 * @param agreed sum of the agreement in tenge
 */
public record Payments(BigDecimal agreed, List<Payment> made) {

    public Payments {
        made = List.copyOf(made);
        BigDecimal sum = sum(made);
        if (sum.compareTo(agreed) > 0) {
            throw new IllegalStateException("Payments of " + sum + " exceed the agreement on " + agreed);
        }
        if (made.stream().map(Payment::tranche).distinct().count() < made.size()) {
            throw new IllegalStateException("A tranche is paid once");
        }
        if (made.stream().anyMatch(payment -> payment.sum().signum() <= 0)) {
            throw new IllegalStateException("A payment has a sum");
        }
    }

    public static Payments none(BigDecimal agreed) {
        return new Payments(agreed, List.of());
    }

    /** @throws IllegalStateException when it would exceed the agreement, or the tranche is paid already */
    public Payments with(Payment payment) {
        List<Payment> all = new ArrayList<>(made);
        all.add(payment);
        return new Payments(agreed, all);
    }

    public BigDecimal paid() {
        return sum(made);
    }

    public BigDecimal rest() {
        return agreed.subtract(paid());
    }

    public Optional<Payment> of(int tranche) {
        return made.stream().filter(payment -> payment.tranche() == tranche).findFirst();
    }

    /** What is due after acceptance: confirmed expenses that the first payment did not cover, within the agreement. */
    public BigDecimal dueFor(BigDecimal confirmed) {
        return confirmed.subtract(paid()).max(BigDecimal.ZERO).min(rest());
    }

    /** What was paid and is not confirmed by expenses: to be returned. */
    public BigDecimal unconfirmed(BigDecimal confirmed) {
        return paid().subtract(confirmed).max(BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<Payment> payments) {
        return payments.stream().map(Payment::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
