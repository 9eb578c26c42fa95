package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bastama.form.Answers;

/** The budget of a grant. Its lines add up to the sum of the agreement. */
public record Budget(List<BudgetLine> lines) {

    public Budget {
        lines = List.copyOf(lines);
    }

    /**
     * The budget of the application brought to the sum that was awarded: each line keeps its share, rounded down to the tiyn;
     * the tiyn left over go to the largest line that is not for the organisation itself, so that the institutional share
     * never grows.
     */
    public static Budget of(Answers application, BigDecimal awarded) {
        List<BudgetLine> asked = new ArrayList<>();
        for (Answers row : application.rows("budget")) {
            BigDecimal sum = row.number("asked").orElse(BigDecimal.ZERO);
            asked.add(new BudgetLine(
                    asked.size() + 1,
                    row.text("item"),
                    sum,
                    sum,
                    row.number("own").orElse(BigDecimal.ZERO),
                    row.yes("institutional")));
        }
        return new Budget(asked).broughtTo(awarded);
    }

    Budget broughtTo(BigDecimal awarded) {
        BigDecimal before = sum();
        if (before.compareTo(awarded) == 0 || before.signum() == 0) {
            return this;
        }
        List<BudgetLine> brought = new ArrayList<>(lines.stream()
                .map(line -> line.paying(line.sum().multiply(awarded).divide(before, 2, RoundingMode.DOWN)))
                .toList());
        BigDecimal left = awarded.subtract(new Budget(brought).sum());
        BudgetLine largest = brought.stream()
                .max(Comparator.comparing((BudgetLine line) -> !line.institutional())
                        .thenComparing(BudgetLine::sum))
                .orElseThrow();
        brought.set(brought.indexOf(largest), largest.paying(largest.sum().add(left)));
        return new Budget(brought);
    }

    public BigDecimal sum() {
        return lines.stream().map(BudgetLine::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal institutional() {
        return lines.stream()
                .filter(BudgetLine::institutional)
                .map(BudgetLine::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal own() {
        return lines.stream().map(BudgetLine::own).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the application had asked for more. */
    public boolean wasReduced() {
        return lines.stream().anyMatch(line -> line.sum().compareTo(line.asked()) != 0);
    }

    public Optional<BudgetLine> line(String number) {
        return lines.stream()
                .filter(line -> Integer.toString(line.number()).equals(number))
                .findFirst();
    }
}
