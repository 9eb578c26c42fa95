package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the operator settles when the agreement is drafted.
 *
 * @param firstTranchePercent share of the first payment in the sum of the grant, in per cent
 * @param place town of signing
 * @param signatory post and name of who signs for the operator
 * @param signatoryBasis what that person acts on the basis of
 */
public record Agreement(
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal firstTranchePercent,
        String place,
        String signatory,
        String signatoryBasis) {

    /** The agreement on a project of that many months; the last day is the day before the same date. */
    public static Agreement over(
            LocalDate startsOn,
            int months,
            BigDecimal firstTranchePercent,
            String place,
            String signatory,
            String signatoryBasis) {
        return new Agreement(
                startsOn,
                startsOn.plusMonths(months).minusDays(1),
                firstTranchePercent,
                place,
                signatory,
                signatoryBasis);
    }
}
