package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of a grant agreement, from the request of the grantee or the proposal of the operator to the signatures under the additional agreement.
 *
 * @param number from 1 within the grant; the additional agreement has the same
 * @param proposed whether the operator wants it, not the grantee
 * @param reason in the words of who asks or proposes
 * @param said why the operator refused or dropped it, or the grantee declined it; null otherwise
 */
public record Addendum(
        UUID grantId,
        int number,
        boolean proposed,
        AddendumState state,
        String reason,
        AgreementChange change,
        String said,
        Instant askedAt,
        Instant decidedAt,
        Instant endedAt) {

    public static Addendum asked(UUID grantId, int number, String reason, AgreementChange change, Instant at) {
        return new Addendum(grantId, number, false, AddendumState.ASKED, reason, change, null, at, null, null);
    }

    /** The operator agrees to what it proposes. */
    public static Addendum proposed(UUID grantId, int number, String reason, AgreementChange change, Instant at) {
        return new Addendum(grantId, number, true, AddendumState.AGREED, reason, change, null, at, at, null);
    }

    public Addendum agreed(Instant at) {
        return moved(AddendumState.ASKED, AddendumState.AGREED, null, at, null);
    }

    public Addendum refused(String why, Instant at) {
        return moved(AddendumState.ASKED, AddendumState.REFUSED, why, at, at);
    }

    public Addendum inForce(Instant at) {
        return moved(AddendumState.AGREED, AddendumState.IN_FORCE, null, decidedAt, at);
    }

    public Addendum declined(String why, Instant at) {
        return moved(AddendumState.AGREED, AddendumState.DECLINED, why, decidedAt, at);
    }

    public Addendum dropped(String why, Instant at) {
        return moved(AddendumState.AGREED, AddendumState.DROPPED, why, decidedAt, at);
    }

    /** The project ended first, however far this had come. */
    public Addendum overtaken(Instant at) {
        return moved(
                state == AddendumState.ASKED ? state : AddendumState.AGREED,
                AddendumState.DROPPED,
                null,
                decidedAt,
                at);
    }

    private Addendum moved(AddendumState from, AddendumState to, String why, Instant decided, Instant ended) {
        if (state != from) {
            throw new IllegalStateException("Addendum " + number + " of grant " + grantId + " is " + state);
        }
        return new Addendum(grantId, number, proposed, to, reason, change, why, askedAt, decided, ended);
    }
}
