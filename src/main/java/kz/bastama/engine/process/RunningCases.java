package kz.bastama.engine.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.Variables;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks before it correlates: a mismatch thrown by the engine would mark the caller's transaction for rollback, and "does not
 * wait for it" is an answer, not an accident.
 */
@Component
@Transactional
class RunningCases implements Cases {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final RepositoryService definitions;

    RunningCases(RuntimeService runtime, TaskService tasks, RepositoryService definitions) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.definitions = definitions;
    }

    @Override
    public void start(String process, String caseId, Variables variables) {
        if (isRunning(process, caseId)) {
            throw new IllegalStateException("Process " + process + " already runs for " + caseId);
        }
        runtime.startProcessInstanceByKey(process, caseId, variables.asMap());
    }

    @Override
    public boolean correlate(String process, String caseId, String message, Variables variables) {
        List<Execution> waiting = waitingFor(process, caseId, message);
        if (waiting.isEmpty()) {
            return false;
        }
        if (waiting.size() > 1) {
            throw new IllegalStateException("Process " + process + " of " + caseId + " waits twice for " + message);
        }
        // the engine's own correlation would look for it once more
        runtime.messageEventReceived(message, waiting.get(0).getId(), variables.asMap());
        return true;
    }

    @Override
    public void stop(String process, String caseId, String because) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), because));
    }

    @Override
    public void handOver(String process, String caseId, String task, String login, Variables variables) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .list()
                .forEach(running -> runtime.setVariables(running.getId(), variables.asMap()));
        tasks.createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .taskDefinitionKey(task)
                .list()
                .forEach(open -> tasks.setAssignee(open.getId(), login));
    }

    @Override
    public void retitle(String caseId, OfficialText title) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .list()
                .forEach(running -> runtime.setVariables(
                        running.getId(), Variables.none().titled(title).asMap()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWaitingFor(String process, String caseId, String message) {
        return !waitingFor(process, caseId, message).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StaffTask> tasksOf(String caseId) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .active()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(task -> staffTask(task, caseId))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(String process, String caseId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseId)
                        .count()
                > 0;
    }

    private List<Execution> waitingFor(String process, String caseId, String message) {
        return runtime.createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId)
                .messageEventSubscriptionName(message)
                .list();
    }

    private StaffTask staffTask(Task task, String caseId) {
        return new StaffTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                definitions.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                caseId,
                task.getCreateTime().toInstant(),
                instant(task.getDueDate()),
                task.getAssignee(),
                groups(task));
    }

    private Set<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
