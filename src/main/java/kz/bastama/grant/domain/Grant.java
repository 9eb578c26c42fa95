package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * @param endReason why there is no agreement, or why the report was refused, in the words of who decided; null otherwise
 */
@RecordBuilder
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
        String endReason,
        Integer version) {

    public Grant prepared(Agreement drafted) {
        expect(GrantState.DRAFT);
        return as(drafted, state, null, null);
    }

    /** The budget is brought to the awarded sum otherwise than in proportion. */
    public Grant rebudgeted(BigDecimal institutional) {
        expect(GrantState.DRAFT);
        return GrantBuilder.builder(this).institutionalSum(institutional).build();
    }

    /** Whether both sides may change the agreement: it is signed, and no report is under review. */
    public boolean isAmendable() {
        return state == GrantState.SIGNED || state == GrantState.ACTIVE;
    }

    /** An additional agreement is in force. */
    public Grant amended(AgreementChange change) {
        if (!isAmendable()) {
            throw new IllegalStateException("Grant " + id + " is " + state + ": its agreement cannot be changed");
        }
        BigDecimal institutional = change.lines().isEmpty()
                ? institutionalSum
                : change.lines().stream()
                        .filter(LineChange::institutional)
                        .map(LineChange::is)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return GrantBuilder.builder(this)
                .agreement(change.endsOn() == null ? agreement : agreement.until(change.endsOn()))
                .institutionalSum(institutional)
                .build();
    }

    /** Whether its project runs, or a report on it is with the operator. */
    public boolean isProlongable() {
        return isAmendable() || state == GrantState.REPORTED;
    }

    /** The agreement on succession is signed: another organisation is the grantee from then on. */
    public Grant passedTo(UUID successorId) {
        if (!isProlongable() || successorId.equals(organisationId)) {
            throw new IllegalStateException("Grant " + id + " is " + state + ": it is not passed on to " + successorId);
        }
        return GrantBuilder.builder(this).organisationId(successorId).build();
    }

    /** The days of a suspension are given back. */
    public Grant prolonged(int days) {
        if (!isProlongable() || days <= 0) {
            throw new IllegalStateException("Grant " + id + " is " + state + ": no " + days + " days are given back");
        }
        return GrantBuilder.builder(this).agreement(agreement.longerBy(days)).build();
    }

    public Grant issued() {
        expect(GrantState.DRAFT);
        return in(GrantState.TO_SIGN);
    }

    public Grant signed() {
        expect(GrantState.TO_SIGN);
        return in(GrantState.SIGNED);
    }

    /** The term of signing ran out: the award falls away. */
    public Grant lapsed(Instant at) {
        expect(GrantState.TO_SIGN);
        return as(agreement, GrantState.LAPSED, at, null);
    }

    /** The winner will not sign: the award falls away. */
    public Grant declined(Instant at, String reason) {
        expect(GrantState.TO_SIGN);
        return as(agreement, GrantState.DECLINED, at, reason);
    }

    public Grant begun() {
        expect(GrantState.SIGNED);
        return in(GrantState.ACTIVE);
    }

    public Grant reported() {
        expect(GrantState.ACTIVE);
        return in(GrantState.REPORTED);
    }

    public Grant returned() {
        expect(GrantState.REPORTED);
        return in(GrantState.ACTIVE);
    }

    /** An interim report is accepted: the project goes on with the next payment. */
    public Grant continued() {
        expect(GrantState.REPORTED);
        return in(GrantState.ACTIVE);
    }

    public Grant accepted() {
        expect(GrantState.REPORTED);
        return in(GrantState.ACCEPTED);
    }

    public Grant closed(Instant at) {
        expect(GrantState.ACCEPTED);
        return as(agreement, GrantState.CLOSED, at, null);
    }

    /**
     * The report is refused for good, or was not corrected, or the operator ends the agreement on another ground: nothing more is
     * paid, the money is demanded back.
     */
    public Grant terminated(String reason) {
        if (state != GrantState.REPORTED && state != GrantState.ACTIVE && state != GrantState.SIGNED) {
            throw new IllegalStateException("Grant " + id + " is " + state + ": its agreement cannot be ended");
        }
        return as(agreement, GrantState.TERMINATED, null, reason);
    }

    public Grant failed(Instant at) {
        expect(GrantState.TERMINATED);
        return as(agreement, GrantState.FAILED, at, endReason);
    }

    /** One payment in tenge, as the agreement divides the sum; the last one is the most that may be paid. */
    public BigDecimal tranche(int number) {
        return agreement.shares().sum(number, sum);
    }

    /** Whether the project runs on that day: the money may come before it. */
    public boolean runsOn(LocalDate day) {
        return state == GrantState.ACTIVE && !day.isBefore(agreement.startsOn());
    }

    /** Name of the term of the report on a stage. */
    public String reportTerm(int stage) {
        return stage < agreement.shares().finalStage() ? "interimReport" : "finalReport";
    }

    /** From when the term of the report on a stage counts: its last day. */
    public Instant reportCountsFrom(int stage, ZoneId zone) {
        return stageEndsOn(stage).atStartOfDay(zone).toInstant();
    }

    /** The reports divide the term of the project into equal parts, in whole months; the last one ends with the project. */
    private LocalDate stageEndsOn(int stage) {
        int stages = agreement.shares().finalStage();
        return stage >= stages
                ? agreement.endsOn()
                : agreement
                        .startsOn()
                        .plusMonths((long) months * stage / stages)
                        .minusDays(1);
    }

    private Grant in(GrantState next) {
        return as(agreement, next, null, endReason);
    }

    private Grant as(Agreement settled, GrantState next, Instant closed, String reason) {
        return GrantBuilder.builder(this)
                .agreement(settled)
                .state(next)
                .closedAt(closed)
                .endReason(reason)
                .build();
    }

    private void expect(GrantState expected) {
        if (state != expected) {
            throw new IllegalStateException("Grant " + id + " is " + state + ", not " + expected);
        }
    }
}
