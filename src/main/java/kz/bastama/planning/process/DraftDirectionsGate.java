package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import kz.bastama.planning.domain.Directions;
import org.springframework.stereotype.Component;

/** Nothing goes to the public before there is at least one direction. */
@Component
class DraftDirectionsGate implements TaskGate {

    private final Directions directions;

    DraftDirectionsGate(Directions directions) {
        this.directions = directions;
    }

    @Override
    public String taskKey() {
        return DirectionListModel.TASK_DRAFT_DIRECTIONS;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return directions.of(UUID.fromString(caseId)).isEmpty()
                ? Verdict.refused(Refusal.of("planning.noDirections", null))
                : Verdict.allowed();
    }
}
