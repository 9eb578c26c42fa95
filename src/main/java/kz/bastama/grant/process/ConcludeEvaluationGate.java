package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.grant.application.WeighEvaluation;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** An evaluation is concluded once the customer and enough of civil society have scored on the case page. */
@Component
class ConcludeEvaluationGate implements TaskGate {

    private final WeighEvaluation weigh;

    ConcludeEvaluationGate(WeighEvaluation weigh) {
        this.weigh = weigh;
    }

    @Override
    public String taskKey() {
        return EvaluationModel.TASK_CONCLUDE_EVALUATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return weigh.of(UUID.fromString(caseId));
    }
}
