package kz.bastama.grant.domain;

import java.time.LocalDate;
import kz.bastama.legal.OfficialText;

/**
 * What the operator settles when the agreement is drafted.
 *
 * @param shares how the sum is divided into payments
 * @param place town of signing
 * @param signatory post and name of who signs for the operator
 * @param signatoryBasis what that person acts on the basis of
 */
public record Agreement(
        LocalDate startsOn,
        LocalDate endsOn,
        TrancheShares shares,
        OfficialText place,
        OfficialText signatory,
        OfficialText signatoryBasis) {

    /** The agreement on a project of that many months; the last day is the day before the same date. */
    public static Agreement over(
            LocalDate startsOn,
            int months,
            TrancheShares shares,
            OfficialText place,
            OfficialText signatory,
            OfficialText signatoryBasis) {
        return new Agreement(
                startsOn, startsOn.plusMonths(months).minusDays(1), shares, place, signatory, signatoryBasis);
    }

    /** The same with another last day of the project. */
    Agreement until(LocalDate last) {
        return new Agreement(startsOn, last, shares, place, signatory, signatoryBasis);
    }

    /** The same with its last day so many days later. */
    Agreement longerBy(int days) {
        return until(endsOn.plusDays(days));
    }

    /** Who signs; an agreement that names the known head in one language only has that head in each. */
    public OfficialText signedBy(OfficialText head) {
        return inEach(signatory, head);
    }

    /** Where it is concluded; the same of the town of the operator. */
    public OfficialText concludedIn(OfficialText town) {
        return inEach(place, town);
    }

    private static OfficialText inEach(OfficialText written, OfficialText known) {
        return written.kk().equals(written.ru()) ? OfficialText.typed(written.ru(), known) : written;
    }
}
