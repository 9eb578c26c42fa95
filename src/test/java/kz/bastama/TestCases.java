package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.Cases;
import kz.bastama.engine.StaffTask;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Takes the case of an aggregate a step further, as an officer in Tasklist or the clock would. */
@Component
public class TestCases {

    private final Cases cases;
    private final FormService forms;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Clock clock;

    TestCases(Cases cases, FormService forms, RuntimeService runtime, ManagementService management, Clock clock) {
        this.cases = cases;
        this.forms = forms;
        this.runtime = runtime;
        this.management = management;
        this.clock = clock;
    }

    /** The one open task of the case, which must be that one. */
    public StaffTask task(UUID caseId, String key) {
        List<StaffTask> open = cases.tasksOf(caseId.toString());
        assertThat(open).extracting(StaffTask::key).containsExactly(key);
        return open.get(0);
    }

    /** Submits the form of the task: form and gate are checked as for a browser. */
    public void submit(UUID caseId, String key, Map<String, Object> answers) {
        forms.submitTaskForm(task(caseId, key).id(), answers);
    }

    /** Fires the timer, or the asynchronous step, that the case waits at. */
    public void fire(UUID caseId, String activity) {
        management.executeJob(job(caseId, activity).getId());
    }

    /** What an officer types into a date of a form. */
    public String today() {
        return inDays(0);
    }

    public String inDays(int days) {
        return LocalDate.now(clock).plusDays(days).toString();
    }

    /** When the timer goes off. */
    public Instant timer(UUID caseId, String activity) {
        return job(caseId, activity).getDuedate().toInstant();
    }

    /** Fires whatever is waiting, timers too, until nothing waits. */
    public void fireAll(UUID caseId) {
        for (List<Job> waiting = jobs(caseId); !waiting.isEmpty(); waiting = jobs(caseId)) {
            waiting.forEach(job -> management.executeJob(job.getId()));
        }
    }

    public boolean isRunning(UUID caseId) {
        return !instances(caseId).isEmpty();
    }

    private Job job(UUID caseId, String activity) {
        List<Job> found = instances(caseId).stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance).activityId(activity).list().stream())
                .toList();
        assertThat(found).as("jobs at %s", activity).hasSize(1);
        return found.get(0);
    }

    private List<Job> jobs(UUID caseId) {
        return instances(caseId).stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).list().stream())
                .toList();
    }

    private List<String> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .map(instance -> instance.getId())
                .toList();
    }
}
