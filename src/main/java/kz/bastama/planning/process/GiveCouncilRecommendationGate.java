package kz.bastama.planning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.engine.TypedDay;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import kz.bastama.legal.WorkingCalendar;
import kz.bastama.planning.domain.DirectionLists;
import org.springframework.stereotype.Component;

/** The council met after the discussion was over, and it did meet already. */
@Component
class GiveCouncilRecommendationGate implements TaskGate {

    private final DirectionLists lists;
    private final Clock clock;

    GiveCouncilRecommendationGate(DirectionLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public String taskKey() {
        return DirectionListModel.TASK_GIVE_COUNCIL_RECOMMENDATION;
    }

    @Override
    public Set<String> dates() {
        return Set.of(DirectionListModel.COUNCIL_DATE.name());
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        LocalDate over = LocalDate.ofInstant(
                lists.find(UUID.fromString(caseId)).orElseThrow().discussionClosesAt(), WorkingCalendar.ZONE);
        return TypedDay.of(answers, DirectionListModel.COUNCIL_DATE.name())
                .happened(today)
                .notBefore(over.isAfter(today) ? today : over, "planning.councilBeforeDiscussion")
                .verdict();
    }
}
