package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One expense of a sent report and what the operator decided on it.
 *
 * @param position in the report, from 0
 * @param claimed out of the grant, in tenge
 * @param decision null while it is not decided
 * @param accepted in tenge; null while it is not decided
 * @param reason for the grantee, word for word; empty where all is accepted
 * @param settledIn revision in which it was decided for good; nobody changes it any more. Null in the revision under review
 */
public record ReportLine(
        UUID grantId,
        int revision,
        int position,
        BigDecimal claimed,
        LineDecision decision,
        BigDecimal accepted,
        String reason,
        Integer settledIn) {

    public ReportLine {
        boolean fits = decision == null
                ? accepted == null
                : switch (decision) {
                    case ACCEPT -> accepted.compareTo(claimed) == 0;
                    case PART -> accepted.signum() > 0 && accepted.compareTo(claimed) < 0 && !reason.isBlank();
                    case REFUSE -> accepted.signum() == 0 && !reason.isBlank();
                };
        if (!fits || claimed.signum() < 0 || settledIn != null && decision == null) {
            throw new IllegalStateException("Line " + position + " of report " + revision + " of grant " + grantId
                    + ": " + accepted + " of " + claimed + " is not " + decision);
        }
    }

    public static ReportLine open(UUID grantId, int revision, int position, BigDecimal claimed) {
        return new ReportLine(grantId, revision, position, claimed, null, null, "", null);
    }

    public boolean isOpen() {
        return decision == null;
    }

    public boolean isSettled() {
        return settledIn != null;
    }

    /** Number for people, from 1. */
    public int number() {
        return position + 1;
    }

    /** What the grantee reads: of a part, how much of how much, too. */
    public String said() {
        return decision == LineDecision.PART
                ? accepted.toPlainString() + " / " + claimed.toPlainString() + ": " + reason
                : reason;
    }

    public ReportLine undecided() {
        expectUnsettled();
        return open(grantId, revision, position, claimed);
    }

    /** @param sum for a part, otherwise passed over */
    public ReportLine decided(LineDecision how, BigDecimal sum, String why) {
        expectUnsettled();
        BigDecimal taken = switch (how) {
            case ACCEPT -> claimed;
            case PART -> sum.setScale(2);
            case REFUSE -> claimed.subtract(claimed);
        };
        return new ReportLine(
                grantId, revision, position, claimed, how, taken, how == LineDecision.ACCEPT ? "" : why, null);
    }

    /** The same in a later revision, where it stands locked. */
    public ReportLine carriedTo(int later, int place) {
        return new ReportLine(
                grantId, later, place, claimed, decision, accepted, reason, isSettled() ? settledIn : revision);
    }

    private void expectUnsettled() {
        if (isSettled()) {
            throw new IllegalStateException(
                    "Line " + position + " of report " + revision + " of grant " + grantId + " is settled");
        }
    }
}
