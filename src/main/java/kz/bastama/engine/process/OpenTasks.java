package kz.bastama.engine.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.Workload;
import kz.bastama.engine.domain.TaskGroups;
import kz.bastama.form.Page;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class OpenTasks implements Workload {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService definitions;
    private final TaskGroups groups;
    private final Clock clock;

    OpenTasks(
            TaskService tasks, RuntimeService runtime, RepositoryService definitions, TaskGroups groups, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.definitions = definitions;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public Page<StaffTask> open(int page) {
        List<Task> found = tasks.createTaskQuery()
                .active()
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(page * SIZE, SIZE);
        return new Page<>(
                staffTasks(found), page, SIZE, tasks.createTaskQuery().active().count());
    }

    @Override
    public List<StaffTask> ofCases(Collection<String> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : staffTasks(tasks.createTaskQuery()
                        .active()
                        .processInstanceBusinessKeyIn(caseIds.toArray(String[]::new))
                        .orderByTaskCreateTime()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .list());
    }

    private List<StaffTask> staffTasks(List<Task> found) {
        Map<String, String> cases = casesOf(found);
        Map<String, Set<String>> offered =
                groups.of(found.stream().map(Task::getId).toList());
        return found.stream()
                .map(task -> new StaffTask(
                        task.getId(),
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        definitions
                                .getProcessDefinition(task.getProcessDefinitionId())
                                .getKey(),
                        cases.get(task.getProcessInstanceId()),
                        task.getCreateTime().toInstant(),
                        instant(task.getDueDate()),
                        task.getAssignee(),
                        offered.getOrDefault(task.getId(), Set.of())))
                .toList();
    }

    @Override
    public Waiting waiting(Set<String> processes, Set<String> groups) {
        if (processes.isEmpty() || groups.isEmpty()) {
            return new Waiting(0, 0);
        }
        return new Waiting(
                offered(processes, groups).count(),
                offered(processes, groups).dueBefore(Date.from(clock.instant())).count());
    }

    private TaskQuery offered(Set<String> processes, Set<String> groups) {
        return tasks.createTaskQuery()
                .active()
                .processDefinitionKeyIn(processes.toArray(String[]::new))
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks();
    }

    @Override
    public boolean isOpen(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0;
    }

    private Map<String, String> casesOf(List<Task> found) {
        Map<String, String> cases = new HashMap<>();
        if (!found.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(
                            found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                    .list()
                    .forEach(instance -> cases.put(instance.getId(), instance.getBusinessKey()));
        }
        return cases;
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
