package kz.bastama.planning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.CouncilMinutes;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Component;

/** The order follows the recommendation of the council. */
@Component
class ApproveListGate implements TaskGate {

    private final DirectionLists lists;
    private final Clock clock;

    ApproveListGate(DirectionLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DirectionListModel.TASK_APPROVE_LIST;
    }

    @Override
    public Set<String> dates() {
        return Set.of(DirectionListModel.ORDER_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        CouncilMinutes minutes =
                lists.find(UUID.fromString(caseId)).orElseThrow().council();
        return TypedDay.of(answers, DirectionListModel.ORDER_DATE.name())
                .happened(LocalDate.now(clock))
                .notBefore(minutes.date(), "planning.orderBeforeCouncil")
                .verdict();
    }
}
