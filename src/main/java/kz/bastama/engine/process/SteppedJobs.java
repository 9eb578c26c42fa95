package kz.bastama.engine.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bastama.account.Person;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.SteppedEngine;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fires the jobs of cases one after another; the engine's own, as the sweeping of its history, have no case and stay. */
@Component
@Profile({"replay", "demo"})
class SteppedJobs implements SteppedEngine {

    private static final int MOST = 20_000;
    private static final long JUST_PAST = 1000;

    private final ManagementService jobs;
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identity;
    private final JobExecutor executor;
    private boolean stopped;
    private volatile boolean underWay;
    private int fired;

    SteppedJobs(
            ManagementService jobs,
            TaskService tasks,
            FormService forms,
            IdentityService identity,
            ProcessEngineConfigurationImpl engine) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.forms = forms;
        this.identity = identity;
        this.executor = engine.getJobExecutor();
    }

    @Override
    public void begin(Instant at) {
        underWay = true;
        if (executor.isActive()) {
            executor.shutdown();
            stopped = true;
        }
        ClockUtil.setCurrentTime(Date.from(at));
    }

    @Override
    public void end() {
        ClockUtil.reset();
        if (stopped) {
            executor.start();
        }
        underWay = false;
    }

    boolean isUnderWay() {
        return underWay;
    }

    @Override
    public void advanceTo(Instant at) {
        settle();
        for (Job next = firstUntil(at); next != null; next = firstUntil(at)) {
            Date due = next.getDuedate();
            if (due.getTime() + JUST_PAST > now()) {
                ClockUtil.setCurrentTime(new Date(due.getTime() + JUST_PAST));
            }
            fire(next);
            settle();
        }
        if (at.toEpochMilli() > now()) {
            ClockUtil.setCurrentTime(Date.from(at));
        }
    }

    @Override
    public void settle() {
        for (List<Job> ready = ofCases(jobs.createJobQuery().messages());
                !ready.isEmpty();
                ready = ofCases(jobs.createJobQuery().messages())) {
            ready.forEach(this::fire);
        }
    }

    @Override
    public List<String> submit(StaffTask task, Person officer, Map<String, Object> typed) {
        identity.setAuthentication(officer.login(), groupsOf(officer));
        try {
            tasks.claim(task.id(), officer.login());
            forms.submitTaskForm(task.id(), typed);
            return List.of();
        } catch (TaskRefused refused) {
            return refused.getMessage().lines().toList();
        } catch (AuthorizationException barred) {
            return List.of(barred.getMessage());
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(Person officer) {
        return identity.createGroupQuery().groupMember(officer.login()).list().stream()
                .map(Group::getId)
                .toList();
    }

    private Job firstUntil(Instant at) {
        return ofCases(jobs.createJobQuery()
                        .timers()
                        .duedateLowerThan(Date.from(at))
                        .orderByJobDuedate()
                        .asc())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static List<Job> ofCases(JobQuery query) {
        return query.active().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    /** What one job ends may have taken another of the same batch away. */
    private void fire(Job job) {
        if (jobs.createJobQuery().jobId(job.getId()).count() == 0) {
            return;
        }
        if (++fired > MOST) {
            throw new IllegalStateException("More than " + MOST + " steps, the last at " + waiting());
        }
        jobs.executeJob(job.getId());
    }

    private Set<String> waiting() {
        return ofCases(jobs.createJobQuery()).stream()
                .map(Job::getProcessDefinitionKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long now() {
        return ClockUtil.getCurrentTime().getTime();
    }
}
