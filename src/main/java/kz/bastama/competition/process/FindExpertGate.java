package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.CallAnotherExpert;
import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Nobody is called anew while the registry has nobody to call, or an officer has to judge first whether the next of the draw may be. */
@Component
class FindExpertGate implements TaskGate {

    private final CallAnotherExpert callAnotherExpert;

    FindExpertGate(CallAnotherExpert callAnotherExpert) {
        this.callAnotherExpert = callAnotherExpert;
    }

    @Override
    public String taskKey() {
        return ExpertCallModel.TASK_FIND_EXPERT;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return callAnotherExpert.possible(UUID.fromString(caseId));
    }
}
