package kz.bastama.grant.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One succession to a grant after a reorganisation of its grantee (Civil Code of 1994, articles 45 and 46: rights and duties go to the
 * legal entity that follows), from the consent of the operator to the signatures under the agreement on succession.
 *
 * @param number that of the announced circumstances; the agreement on succession has the same
 * @param formerId the organisation whose grant it is until then
 * @param account to which the grant is paid from then on
 * @param looked at what the officer looked to see that no exclusion ground applies to the successor
 * @param said why it was declined or not signed; null otherwise
 */
public record Takeover(
        UUID grantId,
        int number,
        UUID formerId,
        UUID successorId,
        AgreementChange.Account account,
        TakeoverState state,
        String looked,
        String said,
        Instant offeredAt,
        Instant endedAt) {

    public static Takeover offered(
            Grant grant, int number, UUID successorId, AgreementChange.Account account, String looked, Instant at) {
        return new Takeover(
                grant.id(),
                number,
                grant.organisationId(),
                successorId,
                account,
                TakeoverState.OFFERED,
                looked,
                null,
                at,
                null);
    }

    public Takeover takenOver(Instant at) {
        return moved(TakeoverState.TAKEN_OVER, null, at);
    }

    public Takeover declined(String why, Instant at) {
        return moved(TakeoverState.DECLINED, why, at);
    }

    public Takeover notSigned(String why, Instant at) {
        return moved(TakeoverState.NOT_SIGNED, why, at);
    }

    /** The organisation that signs on that side of the agreement on succession. */
    public UUID organisation(Side side) {
        return side == Side.SUCCESSOR ? successorId : formerId;
    }

    private Takeover moved(TakeoverState to, String why, Instant at) {
        if (!state.isOpen()) {
            throw new IllegalStateException("Takeover " + number + " of grant " + grantId + " is " + state);
        }
        return new Takeover(grantId, number, formerId, successorId, account, to, looked, why, offeredAt, at);
    }
}
