package kz.bastama.engine;

import java.util.Set;
import kz.bastama.form.Answers;
import kz.bastama.legal.Verdict;

/**
 * What the business says before a staff task may be completed, by whatever road. The module that owns the process
 * implements one for a task whose form alone cannot tell (no direction drafted yet, a lot without money). A refusal keeps the
 * task open; Tasklist shows all reasons in the language of the officer.
 */
public interface TaskGate {

    /** Definition key of the task that it guards. */
    String taskKey();

    /** Keys of the dates on the form of the task that it holds against the days they must not pass. */
    default Set<String> dates() {
        return Set.of();
    }

    /** @param caseId id of the aggregate (the business key) */
    Verdict check(String caseId, Answers answers);
}
