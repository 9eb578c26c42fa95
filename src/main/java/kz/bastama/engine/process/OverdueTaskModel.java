package kz.bastama.engine.process;

import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.Variable;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that {@code processes/engine/overdue-task.bpmn} uses. */
final class OverdueTaskModel {

    static final String PROCESS = "overdue-task";

    static final Variable<String> TASK = Variable.text("overdueTask");
    static final Variable<String> KIND = Variable.text("reminderKind");
    static final Variable<String> CASE_TITLE = Variable.text("caseTitle");
    static final Variable<String> CASE_PATH = Variable.text("casePath");

    private OverdueTaskModel() {}

    static ReminderKind kind(VariableScope scope) {
        return ReminderKind.valueOf(KIND.in(scope));
    }
}
