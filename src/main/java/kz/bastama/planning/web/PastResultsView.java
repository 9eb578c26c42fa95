package kz.bastama.planning.web;

import java.util.List;
import kz.bastama.planning.PastResult;
import kz.bastama.planning.PastResults;
import kz.bastama.planning.domain.DirectionList;
import kz.bastama.planning.domain.ListState;
import org.springframework.stereotype.Component;

/** Lays the results of evaluated projects beside a list that is not settled yet; public because templates call it. */
@Component("pastResultsView")
public class PastResultsView {

    private final PastResults results;

    PastResultsView(PastResults results) {
        this.results = results;
    }

    public List<PastResult> of(DirectionList list) {
        return list.state() == ListState.APPROVED || list.state() == ListState.DROPPED
                ? List.of()
                : results.ofCustomer(list.customerCode());
    }
}
