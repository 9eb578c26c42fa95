package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Money that a grantee passes on to another, from the application that it receives to the report that it accepts.
 *
 * @param number from 1 within the grant
 * @param line of the budget that it is paid from
 * @param bin of the organisation; null where an initiative group applies
 * @param asked in tenge
 * @param sum in tenge, once it is awarded; else null
 * @param reason why it was refused; else null
 * @param done what the receiver says it has done, once it has reported
 * @param spent in tenge, from the report on; else null
 * @param remark why the last report was sent back; null where it was not
 * @param version counts the changes
 */
@RecordBuilder
public record SubGrant(
        UUID id,
        UUID grantId,
        int number,
        int line,
        String applicant,
        String bin,
        String project,
        BigDecimal asked,
        SubGrantState state,
        BigDecimal sum,
        String reason,
        List<SubPayment> payments,
        String done,
        BigDecimal spent,
        String remark,
        Instant appliedAt,
        int version) {

    public SubGrant {
        payments = List.copyOf(payments);
        BigDecimal held = net(payments);
        boolean fits = state.isGiven() == (sum != null)
                && held.signum() >= 0
                && held.compareTo(sum == null ? BigDecimal.ZERO : sum) <= 0
                && (spent == null || spent.signum() >= 0 && spent.compareTo(held) <= 0)
                && (state != SubGrantState.REFUSED || reason != null && !reason.isBlank());
        if (!fits) {
            throw new IllegalStateException("Sub-grant " + number + " of grant " + grantId + " is " + state + " of "
                    + sum + ", holds " + held + ", spent " + spent);
        }
    }

    public static SubGrant applied(
            UUID grantId,
            int number,
            int line,
            String applicant,
            String bin,
            String project,
            BigDecimal asked,
            Instant at) {
        return new SubGrant(
                UUID.randomUUID(),
                grantId,
                number,
                line,
                applicant,
                bin,
                project,
                asked,
                SubGrantState.APPLIED,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                at,
                0);
    }

    /** Whether that can be done now. */
    public boolean awaits(SubGrantStep step) {
        return switch (step) {
            case DECISION -> state == SubGrantState.APPLIED || state == SubGrantState.AWARDED;
            case PAYMENT -> state == SubGrantState.AWARDED || state == SubGrantState.PAID && left().signum() > 0;
            case RETURN ->
                (state == SubGrantState.PAID || state == SubGrantState.REPORTED)
                        && unaccounted().signum() > 0;
            case REPORT -> state == SubGrantState.PAID;
            case RULING -> state == SubGrantState.REPORTED;
        };
    }

    public SubGrant awarded(BigDecimal given) {
        expect(SubGrantStep.DECISION);
        return with(SubGrantState.AWARDED).sum(given).reason(null).build();
    }

    public SubGrant refused(String why) {
        expect(SubGrantStep.DECISION);
        return with(SubGrantState.REFUSED).sum(null).reason(why).build();
    }

    public SubGrant paid(SubPayment payment) {
        expect(SubGrantStep.PAYMENT);
        return with(SubGrantState.PAID).payments(and(payment)).build();
    }

    /** The receiver gives money back. */
    public SubGrant gaveBack(SubPayment payment) {
        expect(SubGrantStep.RETURN);
        return with(state).payments(and(payment)).build();
    }

    public SubGrant reported(String what, BigDecimal expenses) {
        expect(SubGrantStep.REPORT);
        return with(SubGrantState.REPORTED)
                .done(what)
                .spent(expenses)
                .remark(null)
                .build();
    }

    public SubGrant sentBack(String why) {
        expect(SubGrantStep.RULING);
        return with(SubGrantState.PAID).spent(null).remark(why).build();
    }

    public SubGrant accepted() {
        expect(SubGrantStep.RULING);
        if (unaccounted().signum() != 0) {
            throw new IllegalStateException("Sub-grant " + number + " of grant " + grantId + " lacks " + unaccounted());
        }
        return with(SubGrantState.ACCEPTED).build();
    }

    /** What of the line it takes: once it is accepted, only what was spent. */
    public BigDecimal taken() {
        return !state.isGiven() ? BigDecimal.ZERO : state == SubGrantState.ACCEPTED ? spent : sum;
    }

    /** Paid, without what came back. */
    public BigDecimal net() {
        return net(payments);
    }

    /** What may still be paid. */
    public BigDecimal left() {
        return state == SubGrantState.AWARDED || state == SubGrantState.PAID ? sum.subtract(net()) : BigDecimal.ZERO;
    }

    /** What the receiver has and has not reported on. */
    public BigDecimal unaccounted() {
        return spent == null ? net() : net().subtract(spent);
    }

    private static BigDecimal net(List<SubPayment> payments) {
        return payments.stream()
                .map(one -> one.returned() ? one.sum().negate() : one.sum())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<SubPayment> and(SubPayment payment) {
        List<SubPayment> all = new ArrayList<>(payments);
        all.add(payment);
        return all;
    }

    private SubGrantBuilder with(SubGrantState next) {
        return SubGrantBuilder.builder(this).state(next).version(version + 1);
    }

    private void expect(SubGrantStep step) {
        if (!awaits(step)) {
            throw new IllegalStateException(
                    "Sub-grant " + number + " of grant " + grantId + " is " + state + ": no " + step);
        }
    }
}
