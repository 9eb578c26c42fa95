package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * One suspension of a grant, from the proposal to the resumption.
 *
 * @param number from 1 within the grant; its papers have the same
 * @param ground name in the edition
 * @param reason in the words of who proposed it; the grantee reads them in the notice
 * @param evidence the documents that show it
 * @param proposedBy the officer, who leaves the confirmation to another
 * @param decidedAt when it was confirmed or not; null until then
 * @param remedy what the grantee says it has done; null until it has
 * @param said why it was not confirmed, or why the grant is resumed; null until then
 * @param endsOn last day of the project that the resumption moved it to; null where it stays
 */
@RecordBuilder
public record Suspension(
        UUID grantId,
        int number,
        SuspensionState state,
        String ground,
        OfficialText reason,
        String evidence,
        UUID proposedBy,
        Instant proposedAt,
        Instant decidedAt,
        String remedy,
        Instant remedyAt,
        OfficialText said,
        Instant endedAt,
        LocalDate endsOn) {

    public static Suspension proposed(
            UUID grantId, int number, String ground, OfficialText reason, String evidence, UUID by, Instant at) {
        return new Suspension(
                grantId,
                number,
                SuspensionState.PROPOSED,
                ground,
                reason,
                evidence,
                by,
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public Suspension confirmed(Instant at) {
        expect(SuspensionState.PROPOSED);
        return SuspensionBuilder.builder(this)
                .state(SuspensionState.SUSPENDED)
                .decidedAt(at)
                .build();
    }

    public Suspension notConfirmed(String why, Instant at) {
        expect(SuspensionState.PROPOSED);
        return SuspensionBuilder.builder(this)
                .state(SuspensionState.NOT_CONFIRMED)
                .said(OfficialText.of(why, why))
                .decidedAt(at)
                .endedAt(at)
                .build();
    }

    /** The grantee says what it has done; a later word stands instead of an earlier one. */
    public Suspension remedied(String how, Instant at) {
        expect(SuspensionState.SUSPENDED);
        return SuspensionBuilder.builder(this).remedy(how).remedyAt(at).build();
    }

    public Suspension resumed(OfficialText why, LocalDate last, Instant at) {
        expect(SuspensionState.SUSPENDED);
        return SuspensionBuilder.builder(this)
                .state(SuspensionState.RESUMED)
                .said(why)
                .endsOn(last)
                .endedAt(at)
                .build();
    }

    /** The grant ended: there is nothing to resume. */
    public Suspension ended(Instant at) {
        if (!state.isOpen()) {
            throw new IllegalStateException("Suspension " + number + " of grant " + grantId + " is " + state);
        }
        return SuspensionBuilder.builder(this)
                .state(SuspensionState.ENDED)
                .endedAt(at)
                .build();
    }

    private void expect(SuspensionState expected) {
        if (state != expected) {
            throw new IllegalStateException("Suspension " + number + " of grant " + grantId + " is " + state);
        }
    }
}
