package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * One unilateral termination of a grant agreement, from the ground to the settled accounts.
 *
 * @param number from 1 within the grant; the notice of the intended termination has the same
 * @param ground name in the edition
 * @param reason in the words of who found the ground
 * @param evidence the documents that show it
 * @param explanation of the grantee; null where it said nothing
 * @param said why the agreement is ended, or stays; null until somebody proposed it
 * @param delivered per cent of the results that the project has brought, for a proportional refund
 * @param decidedBy who proposed it, and leaves the confirmation to another
 * @param demanded in tenge: what is to be returned, from the termination on
 */
@RecordBuilder
public record Termination(
        UUID grantId,
        int number,
        TerminationState state,
        String ground,
        OfficialText reason,
        String evidence,
        Instant openedAt,
        String explanation,
        Instant explainedAt,
        OfficialText said,
        int delivered,
        UUID decidedBy,
        Instant decidedAt,
        BigDecimal demanded,
        Instant endedAt) {

    public static Termination begun(
            UUID grantId, int number, String ground, OfficialText reason, String evidence, Instant at) {
        return new Termination(
                grantId,
                number,
                TerminationState.WARNED,
                ground,
                reason,
                evidence,
                at,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    public Termination explained(String how, Instant at) {
        expect(TerminationState.WARNED);
        return TerminationBuilder.builder(this).explanation(how).explainedAt(at).build();
    }

    public Termination proposed(OfficialText why, int percent, UUID by, Instant at) {
        expect(TerminationState.WARNED);
        return TerminationBuilder.builder(this)
                .state(TerminationState.TO_CONFIRM)
                .said(why)
                .delivered(percent)
                .decidedBy(by)
                .decidedAt(at)
                .build();
    }

    public Termination leftInForce(OfficialText why, UUID by, Instant at) {
        expect(TerminationState.WARNED);
        return TerminationBuilder.builder(this)
                .state(TerminationState.LEFT_IN_FORCE)
                .said(why)
                .decidedBy(by)
                .decidedAt(at)
                .endedAt(at)
                .build();
    }

    /** The other officer does not confirm: it is decided on anew. */
    public Termination returned() {
        expect(TerminationState.TO_CONFIRM);
        return TerminationBuilder.builder(this).state(TerminationState.WARNED).build();
    }

    public Termination confirmed(BigDecimal owed) {
        expect(TerminationState.TO_CONFIRM);
        return TerminationBuilder.builder(this)
                .state(TerminationState.TERMINATED)
                .demanded(owed)
                .build();
    }

    public Termination settled(Instant at) {
        expect(TerminationState.TERMINATED);
        return TerminationBuilder.builder(this)
                .state(TerminationState.SETTLED)
                .endedAt(at)
                .build();
    }

    public Termination ended(Instant at) {
        if (!state.isOpen()) {
            throw new IllegalStateException("Termination " + number + " of grant " + grantId + " is " + state);
        }
        return TerminationBuilder.builder(this)
                .state(TerminationState.ENDED)
                .endedAt(at)
                .build();
    }

    private void expect(TerminationState expected) {
        if (state != expected) {
            throw new IllegalStateException("Termination " + number + " of grant " + grantId + " is " + state);
        }
    }
}
