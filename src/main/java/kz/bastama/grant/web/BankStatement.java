package kz.bastama.grant.web;

import java.util.List;
import kz.bastama.grant.domain.BankLine;
import kz.bastama.legal.Refusal;

/**
 * What was read off a statement.
 *
 * @param leftOut rows that say of no payment, such as incoming money and totals
 * @param repeated numbers of the rows that repeat one above
 * @param refusal why none of it can be read, or null
 */
record BankStatement(
        List<BankLine> lines, List<ImportView.Mistake> mistakes, int leftOut, List<Integer> repeated, Refusal refusal) {

    static BankStatement refused(Refusal refusal) {
        return new BankStatement(List.of(), List.of(), 0, List.of(), refusal);
    }

    boolean isGood() {
        return refusal == null && mistakes.isEmpty();
    }
}
