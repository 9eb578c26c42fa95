package kz.bastama.planning.web;

import java.util.UUID;
import kz.bastama.planning.application.ReadBudget;
import kz.bastama.planning.domain.ProgrammeBudget;
import org.springframework.stereotype.Component;

/** The budget of a programme for pages on which its money is planned; public because templates call it. */
@Component("programmeBudget")
public class BudgetView {

    private final ReadBudget readBudget;

    BudgetView(ReadBudget readBudget) {
        this.readBudget = readBudget;
    }

    public ProgrammeBudget of(UUID listId) {
        return readBudget.of(listId).orElseThrow();
    }
}
