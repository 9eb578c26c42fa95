package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.WeighDecider;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Somebody is named on the case page, and took no part in the competition. */
@Component
class AssignObjectionGate implements TaskGate {

    private final WeighDecider weighDecider;

    AssignObjectionGate(WeighDecider weighDecider) {
        this.weighDecider = weighDecider;
    }

    @Override
    public String taskKey() {
        return ObjectionModel.TASK_ASSIGN_OBJECTION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return weighDecider.named(UUID.fromString(caseId));
    }
}
