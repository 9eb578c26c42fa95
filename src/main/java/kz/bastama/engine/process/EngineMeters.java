package kz.bastama.engine.process;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.Date;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** What an operator of the product watches: work that waits, work that is late, steps that failed. Asked when scraped. */
@Component
class EngineMeters implements MeterBinder {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final Clock clock;

    EngineMeters(TaskService tasks, RuntimeService runtime, ManagementService jobs, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "bastama.tasks.open",
                "Open tasks of staff",
                () -> tasks.createTaskQuery().active().count());
        gauge(
                registry,
                "bastama.tasks.overdue",
                "Open tasks past their due date",
                () -> tasks.createTaskQuery()
                        .active()
                        .dueBefore(Date.from(clock.instant()))
                        .count());
        gauge(
                registry,
                "bastama.cases.open",
                "Running processes",
                () -> runtime.createProcessInstanceQuery().count());
        gauge(
                registry,
                "bastama.incidents.open",
                "Steps that failed for good",
                () -> runtime.createIncidentQuery().count());
        gauge(
                registry,
                "bastama.jobs.due",
                "Steps that could run now",
                () -> jobs.createJobQuery().executable().count());
        gauge(
                registry,
                "bastama.jobs.failing",
                "Steps that failed and are tried again",
                () -> jobs.createJobQuery().withException().withRetriesLeft().count());
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> count) {
        Gauge.builder(name, count).description(description).register(registry);
    }
}
