package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * How far the totals of the experts of one application may lie apart before another expert is called in.
 *
 * @param most points, as the edition has them: that many apart is still close enough
 */
public record Spread(BigDecimal most) {

    /** Whether all have scored, lie too far apart, and nobody has been called in yet: one further expert settles it. */
    public boolean callsForAnother(List<Review> sheets) {
        List<BigDecimal> totals =
                sheets.stream().filter(Review::isFinal).map(Review::total).toList();
        boolean open = sheets.stream().anyMatch(Review::isOpen);
        boolean settled = sheets.stream().anyMatch(sheet -> sheet.further() && sheet.isFinal());
        return !open && !settled && !totals.isEmpty() && between(totals).compareTo(most) > 0;
    }

    /** Between the highest and the lowest total of the final sheets; zero where there is none. */
    public static BigDecimal of(List<Review> sheets) {
        List<BigDecimal> totals =
                sheets.stream().filter(Review::isFinal).map(Review::total).toList();
        return totals.isEmpty() ? BigDecimal.ZERO : between(totals);
    }

    private static BigDecimal between(List<BigDecimal> totals) {
        return totals.stream()
                .max(BigDecimal::compareTo)
                .orElseThrow()
                .subtract(totals.stream().min(BigDecimal::compareTo).orElseThrow());
    }
}
