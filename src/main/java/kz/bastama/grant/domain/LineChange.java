package kz.bastama.grant.domain;

import java.math.BigDecimal;

/**
 * One line of a budget as it was and as it is; sums in tenge.
 *
 * @param was what the grant was to pay
 * @param is what the grant pays
 * @param ownWas what the organisation was to add
 * @param ownIs what the organisation adds
 */
public record LineChange(
        int number,
        String item,
        boolean institutional,
        BigDecimal was,
        BigDecimal is,
        BigDecimal ownWas,
        BigDecimal ownIs) {

    /** @param before null where there was no such line */
    static LineChange of(BudgetLine before, BudgetLine now) {
        return new LineChange(
                now.number(),
                now.item(),
                now.institutional(),
                before == null ? BigDecimal.ZERO : before.sum(),
                now.sum(),
                before == null ? BigDecimal.ZERO : before.own(),
                now.own());
    }

    public BigDecimal difference() {
        return is.subtract(was);
    }

    public BigDecimal ownDifference() {
        return ownIs.subtract(ownWas);
    }
}
