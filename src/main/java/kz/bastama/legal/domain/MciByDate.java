package kz.bastama.legal.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.bastama.legal.LegalBasis;
import kz.bastama.legal.MonthlyCalculationIndex;

/** The monthly calculation index as a list of values, each holding until the next one. */
public final class MciByDate implements MonthlyCalculationIndex {

    /** So many tenge from that day on. */
    public record Value(LocalDate from, BigDecimal tenge, LegalBasis basis) {}

    private final List<Value> newestFirst;

    public MciByDate(List<Value> values) {
        newestFirst = values.stream()
                .sorted(Comparator.comparing(Value::from).reversed())
                .toList();
    }

    public List<Value> newestFirst() {
        return newestFirst;
    }

    @Override
    public BigDecimal on(LocalDate day) {
        return valueOn(day).tenge();
    }

    @Override
    public LegalBasis basis(LocalDate day) {
        return valueOn(day).basis();
    }

    private Value valueOn(LocalDate day) {
        return newestFirst.stream()
                .filter(value -> !value.from().isAfter(day))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The monthly calculation index of " + day + " is not listed"));
    }
}
