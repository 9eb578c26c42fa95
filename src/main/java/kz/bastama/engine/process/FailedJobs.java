package kz.bastama.engine.process;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bastama.engine.StuckReason;
import kz.bastama.engine.StuckStep;
import kz.bastama.engine.domain.StuckWork;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's incidents in words that an administrator understands. */
@Component
@Transactional
class FailedJobs implements StuckWork {

    private static final String CAUSE = "Caused by: ";

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final RepositoryService definitions;
    private final Clock clock;

    FailedJobs(RuntimeService runtime, ManagementService jobs, RepositoryService definitions, Clock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public List<StuckStep> all() {
        List<Incident> incidents = incidents();
        Map<String, ProcessInstance> instances = instances(incidents);
        return incidents.stream()
                .filter(incident -> instances.containsKey(incident.getProcessInstanceId()))
                .map(incident -> step(incident, instances.get(incident.getProcessInstanceId())))
                .sorted(Comparator.comparing(StuckStep::since).thenComparing(StuckStep::id))
                .toList();
    }

    @Override
    public Set<String> cases() {
        List<Incident> incidents = incidents();
        Map<String, ProcessInstance> instances = instances(incidents);
        return instances.values().stream()
                .filter(instance -> instance.getBusinessKey() != null)
                .filter(instance -> !definitions
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getKey()
                        .equals(OverdueTaskModel.PROCESS))
                .map(ProcessInstance::getBusinessKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void retry(StuckStep step) {
        Incident incident = runtime.createIncidentQuery().incidentId(step.id()).singleResult();
        jobs.setJobRetries(1)
                .jobIds(List.of(incident.getConfiguration()))
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery()
                .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                .list();
    }

    private Map<String, ProcessInstance> instances(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        Set<String> ids = incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        return runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, instance -> instance));
    }

    private StuckStep step(Incident incident, ProcessInstance instance) {
        String trace = String.valueOf(jobs.getJobExceptionStacktrace(incident.getConfiguration()));
        Map<String, Object> told = new HashMap<>(runtime.getVariables(
                instance.getId(), List.of(OverdueTaskModel.CASE_TITLE.name(), OverdueTaskModel.CASE_PATH.name())));
        return new StuckStep(
                incident.getId(),
                instance.getBusinessKey(),
                (String) told.get(OverdueTaskModel.CASE_TITLE.name()),
                (String) told.get(OverdueTaskModel.CASE_PATH.name()),
                definitions
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getKey(),
                incident.getActivityId(),
                label(instance.getProcessDefinitionId(), incident.getActivityId()),
                reason(trace),
                rootCause(trace).orElseGet(() -> String.valueOf(incident.getIncidentMessage())),
                incident.getIncidentTimestamp().toInstant());
    }

    private String label(String definition, String step) {
        return definitions.getBpmnModelInstance(definition).getModelElementById(step) instanceof FlowElement element
                        && element.getName() != null
                ? element.getName()
                : step;
    }

    /** From the classes that the failure passed through: mail first, for a message is sent by a step that may do more. */
    private static StuckReason reason(String trace) {
        if (mentions(trace, "org.springframework.mail.", "jakarta.mail.")) {
            return StuckReason.MAIL;
        }
        if (mentions(trace, "kz.bastama.document.")) {
            return StuckReason.PAPER;
        }
        return mentions(trace, "org.springframework.dao.", "org.springframework.jdbc.", "org.postgresql.")
                ? StuckReason.DATABASE
                : StuckReason.OTHER;
    }

    /** What went wrong first: the outermost message only says that something did. */
    private static Optional<String> rootCause(String trace) {
        return trace.lines()
                .filter(line -> line.startsWith(CAUSE))
                .map(line -> line.substring(CAUSE.length()))
                .reduce((outer, inner) -> inner);
    }

    private static boolean mentions(String trace, String... names) {
        return Stream.of(names).anyMatch(trace::contains);
    }
}
