package kz.bastama.planning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.Amendment;
import kz.bastama.planning.domain.Amendments;
import kz.bastama.planning.domain.ApprovalOrder;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Component;

/** The order that amends follows the order that approved the list, and every order that amended it before. */
@Component
class ApproveAmendmentGate implements TaskGate {

    private final DirectionLists lists;
    private final Amendments amendments;
    private final Clock clock;

    ApproveAmendmentGate(DirectionLists lists, Amendments amendments, Clock clock) {
        this.lists = lists;
        this.amendments = amendments;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return ListAmendmentModel.TASK_APPROVE_AMENDMENT;
    }

    @Override
    public Set<String> dates() {
        return Set.of(ListAmendmentModel.ORDER_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        UUID listId = UUID.fromString(caseId);
        TypedDay day =
                TypedDay.of(answers, ListAmendmentModel.ORDER_DATE.name()).happened(LocalDate.now(clock));
        Stream.concat(
                        Stream.of(lists.find(listId).orElseThrow().order()),
                        amendments.of(listId).stream().map(Amendment::order))
                .filter(Objects::nonNull)
                .map(ApprovalOrder::date)
                .max(LocalDate::compareTo)
                .ifPresent(last -> day.notBefore(last, "planning.amendmentBeforeOrder"));
        return day.verdict();
    }
}
