package kz.bastama.grant.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lines of a budget that may be passed on, with the sub-grants that are given from them. */
public record Regranting(List<BudgetLine> lines, List<SubGrant> given) {

    public Regranting {
        lines = List.copyOf(lines);
        given = List.copyOf(given);
    }

    public static Regranting of(Budget budget, Set<Integer> allowed, List<SubGrant> given) {
        return new Regranting(
                budget.lines().stream()
                        .filter(line -> allowed.contains(line.number()))
                        .toList(),
                given);
    }

    /** Numbers of lines as somebody types them, one after another; empty where one is no line of the budget. */
    public static Optional<Set<Integer>> typed(String text, Budget budget) {
        List<String> parts = Arrays.stream(text.split("[,;\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        Set<Integer> numbers = new TreeSet<>();
        for (String part : parts) {
            Optional<BudgetLine> line = budget.line(part);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(line.get().number());
        }
        return Optional.of(numbers);
    }

    /** Whether the agreement lets the grantee pass money on. */
    public boolean isAllowed() {
        return !lines.isEmpty();
    }

    public Optional<BudgetLine> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** What may still be awarded out of a line, to that one or to another. */
    public BigDecimal left(BudgetLine line, SubGrant without) {
        return left(line).add(without.taken());
    }

    /** What may still be awarded out of a line. */
    public BigDecimal left(BudgetLine line) {
        return given.stream()
                .filter(one -> one.line() == line.number())
                .map(SubGrant::taken)
                .reduce(line.sum(), BigDecimal::subtract);
    }

    /** The most that may be passed on. */
    public BigDecimal most() {
        return lines.stream().map(BudgetLine::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal awarded() {
        return sum(SubGrant::taken);
    }

    public BigDecimal paid() {
        return sum(SubGrant::net);
    }

    /** What is reported and accepted. */
    public BigDecimal accounted() {
        return sum(one -> one.state() == SubGrantState.ACCEPTED ? one.spent() : BigDecimal.ZERO);
    }

    public BigDecimal left() {
        return most().subtract(awarded());
    }

    /** Those to whom money is given. */
    public List<SubGrant> awards() {
        return given.stream().filter(one -> one.state().isGiven()).toList();
    }

    private BigDecimal sum(Function<SubGrant, BigDecimal> what) {
        return Stream.concat(Stream.of(BigDecimal.ZERO), given.stream().map(what))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
