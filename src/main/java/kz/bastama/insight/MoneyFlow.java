package kz.bastama.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.planning.MoneyLine;
import kz.bastama.planning.MoneyLines;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The money from the plan to the payment. */
@Service
public class MoneyFlow {

    public static final List<String> FIGURES = List.of(
            "planned",
            "financed",
            "transferred",
            "announced",
            "asked",
            "awarded",
            "committed",
            "agreed",
            "paid",
            "left");

    private final ObjectProvider<MoneyLines> modules;

    MoneyFlow(ObjectProvider<MoneyLines> modules) {
        this.modules = modules;
    }

    /**
     * Sums in tenge by figure, in their order.
     *
     * @param customer or empty for all
     */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> sums(String customer) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        FIGURES.forEach(figure -> sums.put(figure, BigDecimal.ZERO));
        modules.orderedStream()
                .flatMap(module -> module.lines().stream())
                .filter(line -> customer.isEmpty() || customer.equals(line.customerCode()))
                .forEach(line -> sums.merge(line.figure(), line.amount(), BigDecimal::add));
        return sums;
    }

    /** What the figure is made of, newest first. */
    @Transactional(readOnly = true)
    public List<MoneyLine> lines(String figure, String customer) {
        return modules.orderedStream()
                .flatMap(module -> module.lines().stream())
                .filter(line -> line.figure().equals(figure))
                .filter(line -> customer.isEmpty() || customer.equals(line.customerCode()))
                .sorted(Comparator.comparing(MoneyLine::at)
                        .reversed()
                        .thenComparing(line -> line.title().ru()))
                .toList();
    }
}
