package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bastama.form.Answers;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;

/** The expenses of a report against the budget of the grant. */
public record Expenses(List<Expense> rows) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Expenses {
        rows = List.copyOf(rows);
    }

    /**
     * @param line number of the line of the budget, as text
     * @param date of the document; may be null while it is not read
     * @param sum out of the grant, in tenge
     * @param own out of the organisation's own money
     * @param receipt id of the file, or empty
     */
    public record Expense(String line, LocalDate date, BigDecimal sum, BigDecimal own, String receipt) {}

    /**
     * What the edition of the grant lets move in a budget.
     *
     * @param institutional most of the grant that is for the organisation itself, in percent
     * @param lineShift most by which a line may be exceeded out of other lines without consent, in percent of its sum
     */
    public record BudgetRules(
            BigDecimal institutional, LegalBasis institutionalBasis, BigDecimal lineShift, LegalBasis shiftBasis) {

        /** The most that may be spent on a line, in tenge. */
        public BigDecimal most(BudgetLine line) {
            return line.sum().add(line.sum().multiply(lineShift).divide(HUNDRED, 2, RoundingMode.DOWN));
        }
    }

    public static Expenses of(Answers report) {
        return new Expenses(report.rows("expenses").stream()
                .map(row -> new Expense(
                        row.text("budgetLine"),
                        row.date("documentDate").orElse(null),
                        row.number("spent").orElse(BigDecimal.ZERO),
                        row.number("own").orElse(BigDecimal.ZERO),
                        row.text("receipt")))
                .toList());
    }

    /** The same with the sums that were accepted in the place of those claimed; where nothing is decided, those claimed. */
    public Expenses cleared(Clearing clearing) {
        if (clearing.isEmpty()) {
            return this;
        }
        List<Expense> counted = new ArrayList<>();
        for (ReportLine line : clearing.lines()) {
            Expense row = rows.get(line.position());
            counted.add(new Expense(
                    row.line(),
                    row.date(),
                    line.isOpen() ? line.claimed() : line.accepted(),
                    row.own(),
                    row.receipt()));
        }
        return new Expenses(counted);
    }

    public Expenses with(Expenses others) {
        return new Expenses(Stream.concat(rows.stream(), others.rows().stream()).toList());
    }

    public BigDecimal total() {
        return rows.stream().map(Expense::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal on(BudgetLine line) {
        return on(line, Expense::sum);
    }

    /** What the organisation paid itself for a line. */
    public BigDecimal ownOn(BudgetLine line) {
        return on(line, Expense::own);
    }

    public BigDecimal institutional(Budget budget) {
        return budget.lines().stream()
                .filter(BudgetLine::institutional)
                .map(this::on)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal on(BudgetLine line, Function<Expense, BigDecimal> sum) {
        return rows.stream()
                .filter(row -> row.line().equals(Integer.toString(line.number())))
                .map(sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * All that does not fit the agreement, at once.
     *
     * @param settled what was accepted before and cannot change: it counts, and nothing is said about it
     */
    public Verdict against(Grant grant, Budget budget, BudgetRules rules, LocalDate today, Expenses settled) {
        List<Refusal> refusals = new ArrayList<>();
        Map<String, BigDecimal> soFar = new HashMap<>();
        settled.rows().forEach(row -> soFar.merge(row.line(), row.sum(), BigDecimal::add));
        Expenses all = settled.with(this);
        for (int at = 0; at < rows.size(); at++) {
            Expense row = rows.get(at);
            int shown = at + 1;
            String path = "expenses[" + at + "].";
            soFar.merge(row.line(), row.sum(), BigDecimal::add);
            budget.line(row.line())
                    .filter(line -> soFar.get(row.line()).compareTo(rules.most(line)) > 0)
                    .ifPresent(line -> refusals.add(Refusal.of(
                                    "grant.lineExceeded",
                                    rules.shiftBasis(),
                                    Map.of(
                                            "row", shown,
                                            "item", line.item(),
                                            "sum", line.sum(),
                                            "most", rules.most(line),
                                            "spent", soFar.get(row.line())))
                            .at(path + "spent")));
            if (row.date() != null
                    && (row.date().isBefore(grant.agreement().startsOn())
                            || row.date().isAfter(today))) {
                refusals.add(Refusal.of("grant.expenseOutsideTerm", null, Map.of("row", shown))
                        .at(path + "documentDate"));
            }
        }
        BigDecimal total = all.total();
        if (total.compareTo(grant.sum()) > 0) {
            refusals.add(Refusal.of("grant.sumExceeded", null, Map.of("spent", total, "sum", grant.sum())));
        }
        BigDecimal institutional = all.institutional(budget);
        if (institutional.multiply(HUNDRED).compareTo(grant.sum().multiply(rules.institutional())) > 0) {
            refusals.add(Refusal.of(
                    "grant.institutionalExceeded",
                    rules.institutionalBasis(),
                    Map.of("spent", institutional, "percent", rules.institutional())));
        }
        return new Verdict(refusals);
    }
}
