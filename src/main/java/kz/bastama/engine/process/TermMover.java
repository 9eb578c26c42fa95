package kz.bastama.engine.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bastama.legal.EditionId;
import kz.bastama.legal.Term;
import kz.bastama.legal.TermMoved;
import kz.bastama.legal.Terms;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the timers and due dates of a case when its term moved. */
@Component
class TermMover {

    private static final Pattern BEFORE = Pattern.compile("terms\\.before\\(.*'([^']+)'\\s*\\)");

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final TaskService tasks;
    private final RepositoryService definitions;
    private final Terms terms;
    private final TermExpressions expressions;

    TermMover(
            RuntimeService runtime,
            ManagementService jobs,
            TaskService tasks,
            RepositoryService definitions,
            Terms terms,
            TermExpressions expressions) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.tasks = tasks;
        this.definitions = definitions;
        this.terms = terms;
        this.expressions = expressions;
    }

    @EventListener
    void on(TermMoved moved) {
        Duration grace = terms.ofCase(moved.caseId()).stream()
                .filter(term -> term.name().equals(moved.name()))
                .findFirst()
                .map(term -> terms.grace(term.edition(), term.name()))
                .orElse(Duration.ZERO);
        move(new TermMoved(
                moved.caseId(),
                moved.name(),
                moved.from().plus(grace),
                moved.to().plus(grace)));
    }

    private void move(TermMoved moved) {
        moveTimers(moved);
        moveTasks(moved);
    }

    private void moveTimers(TermMoved moved) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(moved.caseId())
                .list()) {
            jobs.createJobQuery().processInstanceId(instance.getId()).timers().list().stream()
                    .forEach(job -> moveTimer(job, configuration(job), moved));
        }
    }

    /**
     * Some timers wait for the end of the term, others until what arrived before it is processed, or remind of it: the expression says which. The
     * present due date does not: it was set when another settling held.
     */
    private void moveTimer(Job job, String expression, TermMoved moved) {
        if (asksFor(moved, expression)) {
            jobs.setJobDuedate(job.getId(), Date.from(due(expression, moved)), false);
        }
    }

    private Instant due(String expression, TermMoved moved) {
        Matcher reminds = BEFORE.matcher(expression);
        if (reminds.find()) {
            return expressions.before(edition(moved), moved.to(), reminds.group(1));
        }
        return expression.contains("terms.settled(") ? expressions.settled(moved.to()) : moved.to();
    }

    private EditionId edition(TermMoved moved) {
        return terms.ofCase(moved.caseId()).stream()
                .filter(term -> term.name().equals(moved.name()))
                .findFirst()
                .map(Term::edition)
                .orElseThrow();
    }

    private void moveTasks(TermMoved moved) {
        tasks.createTaskQuery().processInstanceBusinessKey(moved.caseId()).list().stream()
                .filter(task -> isDue(task.getDueDate(), moved.from()) && asksFor(moved, dueDate(task)))
                .forEach(task -> {
                    task.setDueDate(Date.from(moved.to()));
                    tasks.saveTask(task);
                });
    }

    private static boolean isDue(Date date, Instant moment) {
        return date != null && date.getTime() == moment.toEpochMilli();
    }

    /** Whether the expression names the term, or the term whose variant ({@code intake.short}) it is. */
    private static boolean asksFor(TermMoved moved, String expression) {
        String name = moved.name();
        String base = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return expression != null
                && Pattern.compile("'(" + Pattern.quote(name) + "|" + Pattern.quote(base) + ")'")
                        .matcher(expression)
                        .find();
    }

    private String configuration(Job job) {
        return jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getJobConfiguration();
    }

    private String dueDate(Task task) {
        UserTask model = definitions
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return model.getCamundaDueDate();
    }
}
