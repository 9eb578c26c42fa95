package kz.bastama.grant.domain;

import java.math.BigDecimal;

/**
 * One line of the budget of a grant.
 *
 * @param number from 1, as the application has it
 * @param asked what the application asked for, in tenge
 * @param sum what the grant pays, in tenge
 * @param own what the organisation adds, in tenge
 * @param institutional whether it is for the organisation itself
 */
public record BudgetLine(
        int number, String item, BigDecimal asked, BigDecimal sum, BigDecimal own, boolean institutional) {

    BudgetLine paying(BigDecimal other) {
        return paying(other, own);
    }

    BudgetLine paying(BigDecimal other, BigDecimal added) {
        return new BudgetLine(number, item, asked, other, added, institutional);
    }
}
