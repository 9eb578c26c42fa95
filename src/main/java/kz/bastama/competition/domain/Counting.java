package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import kz.bastama.legal.Edition;

/**
 * Which final sheets of an application count, and how their mean is rounded: half up, to the decimals of the edition.
 *
 * @param extraJoins whether the sheet of the expert who was called in for a wide spread counts beside the others; else it alone does
 */
public record Counting(Spread spread, boolean extraJoins, int decimals) {

    public static Counting of(Edition edition) {
        return new Counting(
                new Spread(edition.decimal("expert.maxSpread")),
                edition.flag("expert.extraSheetJoins"),
                edition.whole("expert.meanDecimals"));
    }

    public List<Review> counted(List<Review> sheets) {
        List<Review> finals = sheets.stream().filter(Review::isFinal).toList();
        List<Review> extra = finals.stream().filter(Review::further).toList();
        return extraJoins || extra.isEmpty() ? finals : extra;
    }

    public BigDecimal mean(List<Review> sheets) {
        return mean(sheets, Review::total);
    }

    /** The mean of a part of the sheets that count: of one criterion. */
    public BigDecimal mean(List<Review> sheets, Function<Review, BigDecimal> part) {
        List<Review> counted = counted(sheets);
        BigDecimal sum = counted.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counted.isEmpty()
                ? BigDecimal.ZERO.setScale(decimals)
                : sum.divide(BigDecimal.valueOf(counted.size()), decimals, RoundingMode.HALF_UP);
    }
}
