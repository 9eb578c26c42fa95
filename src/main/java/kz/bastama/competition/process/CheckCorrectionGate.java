package kz.bastama.competition.process;

import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The decision on a corrected application: admitted or not, for it is returned only once. */
@Component
class CheckCorrectionGate implements TaskGate {

    private final CheckRules rules;

    CheckCorrectionGate(CheckRules rules) {
        this.rules = rules;
    }

    @Override
    public String taskKey() {
        return ApplicationModel.TASK_CHECK_CORRECTION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return rules.of(caseId, answers);
    }
}
