package kz.bastama.competition.process;

import kz.bastama.engine.TaskGate;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** The decision on an application. */
@Component
class CheckApplicationGate implements TaskGate {

    private final CheckRules rules;

    CheckApplicationGate(CheckRules rules) {
        this.rules = rules;
    }

    @Override
    public String taskKey() {
        return ApplicationModel.TASK_CHECK_APPLICATION;
    }

    @Override
    public Verdict check(String caseId, Answers answers) {
        return rules.of(caseId, answers);
    }
}
