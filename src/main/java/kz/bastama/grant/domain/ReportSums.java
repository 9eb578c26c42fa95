package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a report has spent, line by line of the budget.
 *
 * @param allowance most that the organisation itself may have of the grant, in tenge
 */
public record ReportSums(List<Line> lines, BigDecimal institutional, BigDecimal allowance) {

    public ReportSums {
        lines = List.copyOf(lines);
    }

    /** @param own spent out of the organisation's own money */
    public record Line(BudgetLine budget, BigDecimal spent, BigDecimal own) {

        /** What is left of the line; negative when more was spent. */
        public BigDecimal balance() {
            return budget.sum().subtract(spent);
        }
    }

    public static ReportSums of(Expenses expenses, Budget budget, BigDecimal agreed, BigDecimal percent) {
        List<Line> lines = budget.lines().stream()
                .map(line -> new Line(line, expenses.on(line), expenses.ownOn(line)))
                .toList();
        return new ReportSums(
                lines, expenses.institutional(budget), agreed.multiply(percent).movePointLeft(2));
    }

    public BigDecimal approved() {
        return lines.stream().map(line -> line.budget().sum()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal spent() {
        return lines.stream().map(Line::spent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal balance() {
        return approved().subtract(spent());
    }

    public BigDecimal ownPromised() {
        return lines.stream().map(line -> line.budget().own()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal own() {
        return lines.stream().map(Line::own).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean exceedsAllowance() {
        return institutional.compareTo(allowance) > 0;
    }
}
