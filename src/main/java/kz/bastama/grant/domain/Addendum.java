package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of a grant agreement, from the request of the grantee to the signatures under the additional agreement.
 *
 * @param number from 1 within the grant; the additional agreement has the same
 * @param reason in the words of who asks
 * @param said why the operator refused or dropped it; null otherwise
 */
public record Addendum(
        UUID grantId,
        int number,
        AddendumState state,
        String reason,
        AgreementChange change,
        String said,
        Instant askedAt,
        Instant decidedAt,
        Instant endedAt) {

    public static Addendum asked(UUID grantId, int number, String reason, AgreementChange change, Instant at) {
        return new Addendum(grantId, number, AddendumState.ASKED, reason, change, null, at, null, null);
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
        return new Addendum(grantId, number, to, reason, change, why, askedAt, decided, ended);
    }
}
