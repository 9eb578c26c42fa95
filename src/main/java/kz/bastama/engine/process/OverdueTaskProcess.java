package kz.bastama.engine.process;

import static kz.bastama.engine.process.OverdueTaskModel.CASE_PATH;
import static kz.bastama.engine.process.OverdueTaskModel.CASE_TITLE;
import static kz.bastama.engine.process.OverdueTaskModel.KIND;
import static kz.bastama.engine.process.OverdueTaskModel.PROCESS;
import static kz.bastama.engine.process.OverdueTaskModel.TASK;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.domain.ReminderProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Runs beside the case, under the same business key: several tasks of one case may be late at once, so it is started here and
 * not by {@code Cases}, which knows one process of a kind for a case.
 */
@Component
class OverdueTaskProcess implements ReminderProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    OverdueTaskProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void begin(String taskId, ReminderKind kind) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return;
        }
        String instance = task.getProcessInstanceId();
        String caseId = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        Map<String, Object> variables =
                new HashMap<>(runtime.getVariables(instance, List.of(CASE_TITLE.name(), CASE_PATH.name())));
        variables.putIfAbsent(CASE_TITLE.name(), task.getName());
        variables.putIfAbsent(CASE_PATH.name(), "/staff");
        variables.put(TASK.name(), taskId);
        variables.put(KIND.name(), kind.name());
        runtime.startProcessInstanceByKey(PROCESS, caseId, variables);
    }
}
