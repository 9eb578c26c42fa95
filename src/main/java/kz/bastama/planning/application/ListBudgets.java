package kz.bastama.planning.application;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budgets of the programmes. */
@Service
public class ListBudgets {

    private static final Comparator<Row> LATEST =
            Comparator.comparing((Row row) -> row.list().year()).reversed();
    private static final Map<String, Comparator<Row>> COLUMNS = Map.of(
            "year", LATEST.reversed(),
            "approved", figure(ProgrammeBudget::approved),
            "agreed", figure(budget -> budget.agreed() == null ? BigDecimal.ZERO : budget.agreed()),
            "transferred", figure(ProgrammeBudget::transferred),
            "committed", figure(ProgrammeBudget::committed),
            "paid", figure(ProgrammeBudget::paid),
            "left", figure(ProgrammeBudget::left));

    private final ApprovedLists lists;
    private final Fundings fundings;
    private final ReadBudget readBudget;

    ListBudgets(ApprovedLists lists, Fundings fundings, ReadBudget readBudget) {
        this.lists = lists;
        this.fundings = fundings;
        this.readBudget = readBudget;
    }

    /** @param funding null while no agreement on financing was begun */
    public record Row(ApprovedList list, Funding funding, ProgrammeBudget budget) {}

    /**
     * @param customerCode or null for all customers
     * @param year or null for all years
     * @param sort a column, or with a minus the other way round; anything else is the latest year first
     */
    @Transactional(readOnly = true)
    public List<Row> of(String customerCode, Integer year, String sort) {
        return lists.all().stream()
                .filter(list -> customerCode == null || customerCode.equals(list.customerCode()))
                .filter(list -> year == null || year == list.year())
                .map(list -> new Row(
                        list,
                        fundings.ofList(list.id()).orElse(null),
                        readBudget.of(list.id()).orElseThrow()))
                .sorted(by(sort))
                .toList();
    }

    private static Comparator<Row> figure(Function<ProgrammeBudget, BigDecimal> figure) {
        return Comparator.comparing(row -> figure.apply(row.budget()));
    }

    private static Comparator<Row> by(String sort) {
        boolean down = sort.startsWith("-");
        Comparator<Row> column = COLUMNS.get(down ? sort.substring(1) : sort);
        return (column == null ? LATEST : down ? column.reversed() : column)
                .thenComparing(LATEST)
                .thenComparing(row -> row.list().customerCode());
    }
}
