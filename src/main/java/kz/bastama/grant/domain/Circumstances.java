package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.OfficialText;

/**
 * What a grantee announces of itself that keeps it from its project.
 *
 * @param number from 1 within the grant
 * @param what in the words of the grantee
 * @param evidence the documents that show it
 * @param follows null until the operator has decided
 * @param said why so; null until then
 */
@RecordBuilder
public record Circumstances(
        UUID grantId,
        int number,
        Kind kind,
        CircumstancesState state,
        String what,
        String evidence,
        Instant announcedAt,
        Follows follows,
        OfficialText said,
        Instant decidedAt) {

    public enum Kind {
        FORCE_MAJEURE,
        LIQUIDATION,
        /** The organisation is merged, divided or changes its form, and another takes over what it had. */
        REORGANISATION
    }

    /** What becomes of the grant. */
    public enum Follows {
        SUSPENSION(Kind.FORCE_MAJEURE),
        /** An additional agreement puts the term of the project off. */
        EXTENSION(Kind.FORCE_MAJEURE),
        TERMINATION(Kind.LIQUIDATION),
        /** The successor becomes the grantee once the agreement on succession is signed. */
        SUCCESSION(Kind.REORGANISATION),
        NOTHING(null);

        private final Kind after;

        Follows(Kind after) {
            this.after = after;
        }

        public boolean fits(Kind kind) {
            return after == null || after == kind;
        }
    }

    public static Circumstances announced(
            UUID grantId, int number, Kind kind, String what, String evidence, Instant at) {
        return new Circumstances(
                grantId, number, kind, CircumstancesState.ANNOUNCED, what, evidence, at, null, null, null);
    }

    public Circumstances decided(Follows how, OfficialText why, Instant at) {
        if (state != CircumstancesState.ANNOUNCED || !how.fits(kind)) {
            throw new IllegalStateException(kind + " " + number + " of grant " + grantId + " is " + state);
        }
        return CircumstancesBuilder.builder(this)
                .state(how == Follows.NOTHING ? CircumstancesState.NOT_TAKEN_UP : CircumstancesState.TAKEN_UP)
                .follows(how)
                .said(why)
                .decidedAt(at)
                .build();
    }
}
