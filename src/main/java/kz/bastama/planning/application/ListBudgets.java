package kz.bastama.planning.application;

import java.util.Comparator;
import java.util.List;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import kz.bastama.planning.domain.Funding;
import kz.bastama.planning.domain.Fundings;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The budgets of the programmes, the latest year first. */
@Service
public class ListBudgets {

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
     */
    @Transactional(readOnly = true)
    public List<Row> of(String customerCode, Integer year) {
        return lists.all().stream()
                .filter(list -> customerCode == null || customerCode.equals(list.customerCode()))
                .filter(list -> year == null || year == list.year())
                .sorted(Comparator.comparing(ApprovedList::year).reversed().thenComparing(ApprovedList::customerCode))
                .map(list -> new Row(
                        list,
                        fundings.ofList(list.id()).orElse(null),
                        readBudget.of(list.id()).orElseThrow()))
                .toList();
    }
}
