package kz.bastama.engine.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import kz.bastama.engine.CaseTitle;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.BeanFactory;

/**
 * Puts {@link TaskCheck} before every completion of a user task. Tasklist submits a form, which the form handler hears; any
 * other caller completes plainly, which only a listener hears. The engine itself checks nothing on either road.
 */
class CheckedTasks extends AbstractBpmnParseListener {

    private final BeanFactory beans;

    /** The task whose submission was checked in the very command that now completes it. */
    private final ThreadLocal<Checked> checked = new ThreadLocal<>();

    private record Checked(CommandContext command, String task) {}

    CheckedTasks(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, CheckedTasks::entitle);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::taken);
        if (task.getCamundaFormDefinitionKey() == null) {
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE, completed -> complete(completed, check()::unasked));
        } else {
            task.setTaskFormHandler(new CheckedForm(task.getTaskFormHandler(), this::submit));
            task.addBuiltInTaskListener(
                    TaskListener.EVENTNAME_COMPLETE, completed -> complete(completed, check()::completed));
        }
    }

    /** The list of tasks shows what is the task's own; the variables of its case are closed to those who only list. */
    private static void entitle(DelegateTask task) {
        for (String title : List.of(CaseTitle.RUSSIAN.name(), CaseTitle.KAZAKH.name())) {
            if (task.hasVariable(title)) {
                task.setVariableLocal(title, task.getVariable(title));
            }
        }
    }

    private void taken(DelegateTask task) {
        refuse(task, ownership().whyNotTake(user(), task.getAssignee()));
        if (user() != null && task.getAssignee() != null) {
            refuse(task, ownership().whyNotOurs(TaskOwnership.groups(task)));
        }
    }

    /** @return the canonical variables to keep instead of what was sent */
    private Map<String, Object> submit(DelegateTask task, VariableMap sent) {
        refuse(task, ownership().whyNotAnyMore(task.getId()));
        refuse(task, ownership().whyNotComplete(user(), task.getAssignee()));
        Map<String, Object> typed = new LinkedHashMap<>();
        sent.keySet().forEach(name -> typed.put(name, plain(sent, name)));
        TaskCheck.Outcome outcome = check().submitted(task, typed);
        refuse(task, outcome.reasons());
        checked.set(new Checked(Context.getCommandContext(), task.getId()));
        return outcome.variables();
    }

    private void complete(DelegateTask task, Function<DelegateTask, TaskCheck.Outcome> check) {
        if (user() != null) {
            refuse(task, ownership().whyNotOurs(TaskOwnership.groups(task)));
            beans.getBean(DeputyRecord.class).completed(task);
        }
        Checked before = checked.get();
        checked.remove();
        if (before != null
                && before.command() == Context.getCommandContext()
                && before.task().equals(task.getId())) {
            return;
        }
        refuse(task, ownership().whyNotComplete(user(), task.getAssignee()));
        TaskCheck.Outcome outcome = check.apply(task);
        refuse(task, outcome.reasons());
        outcome.variables().forEach((name, value) -> keep(task, name, value));
    }

    /** What stands there already would only make the history longer. */
    private static void keep(DelegateTask task, String name, Object value) {
        if (!task.hasVariable(name) || !Objects.equals(task.getVariable(name), value)) {
            task.setVariable(name, value);
        }
    }

    private Object plain(VariableMap sent, String name) {
        TypedValue typed = sent.getValueTyped(name);
        return beans.getBean(TaskVariables.class)
                .plain(
                        typed instanceof SerializableValue value
                                ? new Written(value.getValueSerialized())
                                : sent.get(name));
    }

    private static void refuse(DelegateTask task, List<String> reasons) {
        if (!reasons.isEmpty()) {
            throw new TaskRefused(task.getTaskDefinitionKey(), reasons);
        }
    }

    private static String user() {
        return Context.getCommandContext().getAuthenticatedUserId();
    }

    private TaskCheck check() {
        return beans.getBean(TaskCheck.class);
    }

    private TaskOwnership ownership() {
        return beans.getBean(TaskOwnership.class);
    }

    /** JSON text that is a value and not a string. */
    private record Written(String json) {
        @Override
        public String toString() {
            return json;
        }
    }
}
