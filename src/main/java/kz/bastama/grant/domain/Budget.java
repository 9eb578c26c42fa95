package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bastama.form.Answers;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

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
        return asked(application).broughtTo(awarded);
    }

    /** The budget as the application has it. */
    public static Budget asked(Answers application) {
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
        return new Budget(asked);
    }

    /** The same lines with the sums of a revision, which has a row for each in the same order. */
    public Budget revisedBy(Answers revision) {
        List<Answers> rows = revision.rows("budget");
        List<BudgetLine> revised = new ArrayList<>();
        for (BudgetLine line : lines) {
            Answers row = revised.size() < rows.size() ? rows.get(revised.size()) : new Answers(Map.of());
            revised.add(line.paying(
                    row.number("sum").orElse(BigDecimal.ZERO), row.number("own").orElse(BigDecimal.ZERO)));
        }
        return new Budget(revised);
    }

    /** The same lines with other sums, one for each. */
    public Budget paying(List<BigDecimal> sums) {
        List<BudgetLine> moved = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            moved.add(at < sums.size() ? lines.get(at).paying(sums.get(at)) : lines.get(at));
        }
        return new Budget(moved);
    }

    /** The same lines after a change of the agreement. */
    public Budget changedBy(List<LineChange> changes) {
        return paying(changes.stream().map(LineChange::is).toList());
    }

    /** Each line as it was and as it is here. */
    public List<LineChange> changesFrom(Budget before) {
        return lines.stream()
                .map(line -> LineChange.of(
                        before.line(Integer.toString(line.number())).orElse(null), line))
                .toList();
    }

    /**
     * Whether it is a budget of exactly that sum.
     *
     * @param percent most of the sum that may be for the organisation itself
     */
    public Verdict fits(BigDecimal approved, BigDecimal percent, LegalBasis basis) {
        List<Refusal> refusals = new ArrayList<>();
        if (sum().compareTo(approved) != 0) {
            refusals.add(Refusal.of("grant.revisionSum", null, Map.of("sum", sum(), "approved", approved)));
        }
        if (institutional().multiply(BigDecimal.valueOf(100)).compareTo(approved.multiply(percent)) > 0) {
            refusals.add(Refusal.of(
                    "grant.revisionInstitutional", basis, Map.of("sum", institutional(), "percent", percent)));
        }
        return new Verdict(refusals);
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
        return sum().compareTo(lines.stream().map(BudgetLine::asked).reduce(BigDecimal.ZERO, BigDecimal::add)) < 0;
    }

    public Optional<BudgetLine> line(String number) {
        return lines.stream()
                .filter(line -> Integer.toString(line.number()).equals(number))
                .findFirst();
    }
}
