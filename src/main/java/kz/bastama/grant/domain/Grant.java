package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.EditionId;

/**
 * One grant from the decision to the closing of the project.
 *
 * @param number GR-2026-00001
 * @param grantType code in the edition: short, medium or long
 * @param title name of the project as the application gives it
 * @param summary short description for the public
 * @param kato territory of the project
 * @param sum in tenge: what the commission awarded
 * @param institutionalSum part of the sum that is for the organisation itself
 * @param months term of the project
 * @param agreement null until the operator has drafted it
 */
public record Grant(
        UUID id,
        String number,
        UUID applicationId,
        UUID organisationId,
        String customerCode,
        EditionId edition,
        String grantType,
        String title,
        String summary,
        String kato,
        BigDecimal sum,
        BigDecimal institutionalSum,
        int months,
        Agreement agreement,
        GrantState state,
        Instant awardedAt,
        Instant closedAt,
        Integer version) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Grant prepared(Agreement drafted) {
        expect(GrantState.DRAFT);
        return new Grant(
                id,
                number,
                applicationId,
                organisationId,
                customerCode,
                edition,
                grantType,
                title,
                summary,
                kato,
                sum,
                institutionalSum,
                months,
                drafted,
                state,
                awardedAt,
                closedAt,
                version);
    }

    public Grant issued() {
        expect(GrantState.DRAFT);
        return in(GrantState.TO_SIGN, null);
    }

    public Grant signed() {
        expect(GrantState.TO_SIGN);
        return in(GrantState.SIGNED, null);
    }

    public Grant begun() {
        expect(GrantState.SIGNED);
        return in(GrantState.ACTIVE, null);
    }

    public Grant reported() {
        expect(GrantState.ACTIVE);
        return in(GrantState.REPORTED, null);
    }

    public Grant returned() {
        expect(GrantState.REPORTED);
        return in(GrantState.ACTIVE, null);
    }

    public Grant accepted() {
        expect(GrantState.REPORTED);
        return in(GrantState.ACCEPTED, null);
    }

    public Grant closed(Instant at) {
        expect(GrantState.ACCEPTED);
        return in(GrantState.CLOSED, at);
    }

    /** The first payment in tenge, to the tiyn. */
    public BigDecimal firstTranche() {
        return sum.multiply(agreement.firstTranchePercent()).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** What may still be paid after the first payment, at most. */
    public BigDecimal lastTranche() {
        return sum.subtract(firstTranche());
    }

    private Grant in(GrantState next, Instant closed) {
        return new Grant(
                id,
                number,
                applicationId,
                organisationId,
                customerCode,
                edition,
                grantType,
                title,
                summary,
                kato,
                sum,
                institutionalSum,
                months,
                agreement,
                next,
                awardedAt,
                closed,
                version);
    }

    private void expect(GrantState expected) {
        if (state != expected) {
            throw new IllegalStateException("Grant " + id + " is " + state + ", not " + expected);
        }
    }
}
