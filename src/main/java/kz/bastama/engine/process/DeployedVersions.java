package kz.bastama.engine.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.engine.DefinitionVersion;
import kz.bastama.engine.MigratedCase;
import kz.bastama.engine.MigrationPreview;
import kz.bastama.engine.StepMapping;
import kz.bastama.engine.domain.CannotMigrate;
import kz.bastama.engine.domain.CaseVersions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps are mapped to those of the same id and kind. Timers keep their dates: a term that runs is not begun anew. */
@Component
@Transactional
class DeployedVersions implements CaseVersions {

    private final RepositoryService definitions;
    private final RuntimeService runtime;
    private final ManagementService statistics;

    DeployedVersions(RepositoryService definitions, RuntimeService runtime, ManagementService statistics) {
        this.definitions = definitions;
        this.runtime = runtime;
        this.statistics = statistics;
    }

    @Override
    public List<DefinitionVersion> all() {
        Set<String> newest = newest();
        return definitions.createProcessDefinitionQuery().list().stream()
                .map(definition -> version(definition, newest))
                .filter(version -> version.newest() || version.running() > 0)
                .sorted(Comparator.comparing(DefinitionVersion::process)
                        .thenComparing(DefinitionVersion::version, Comparator.reverseOrder()))
                .toList();
    }

    @Override
    public Optional<MigrationPreview> preview(String from, String to) {
        Optional<ProcessDefinition> old = definition(from);
        Optional<ProcessDefinition> young = definition(to);
        if (old.isEmpty()
                || young.isEmpty()
                || from.equals(to)
                || !old.get().getKey().equals(young.get().getKey())) {
            return Optional.empty();
        }
        Set<String> newest = newest();
        return Optional.of(new MigrationPreview(
                version(old.get(), newest), version(young.get(), newest), steps(from, to), added(from, to)));
    }

    @Override
    public List<String> running(String definition) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionId(definition)
                .orderByBusinessKey()
                .asc()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    @Override
    public MigratedCase migrate(String instance, String from, String to) {
        String caseId = runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
        Map<String, Object> told = runtime.getVariables(
                instance, List.of(OverdueTaskModel.CASE_TITLE.name(), OverdueTaskModel.CASE_PATH.name()));
        String title = (String) told.getOrDefault(OverdueTaskModel.CASE_TITLE.name(), caseId);
        String path = (String) told.get(OverdueTaskModel.CASE_PATH.name());
        try {
            runtime.newMigration(plan(from, to)).processInstanceIds(instance).execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            String where = String.join(", ", obstacles(instance, from, to));
            throw new CannotMigrate(new MigratedCase(caseId, title, path, where), refused);
        }
        return new MigratedCase(caseId, title, path, null);
    }

    private List<StepMapping> steps(String from, String to) {
        Set<String> mapped = mapped(from, to);
        Map<String, Long> here = statistics.createActivityStatisticsQuery(from).list().stream()
                .collect(Collectors.toMap(ActivityStatistics::getId, at -> (long) at.getInstances()));
        return nodes(from).stream()
                .map(node -> new StepMapping(
                        node.getId(), label(node), here.getOrDefault(node.getId(), 0L), mapped.contains(node.getId())))
                .filter(step -> step.here() > 0 || !step.mapped())
                .sorted(Comparator.comparing(StepMapping::here).reversed().thenComparing(StepMapping::step))
                .toList();
    }

    private List<StepMapping> added(String from, String to) {
        Set<String> known = nodes(from).stream().map(FlowNode::getId).collect(Collectors.toSet());
        return nodes(to).stream()
                .filter(node -> !known.contains(node.getId()))
                .map(node -> new StepMapping(node.getId(), label(node), 0, false))
                .toList();
    }

    private List<String> obstacles(String instance, String from, String to) {
        List<String> active = new ArrayList<>(new HashSet<>(runtime.getActiveActivityIds(instance)));
        active.removeAll(mapped(from, to));
        Map<String, String> labels = new HashMap<>();
        nodes(from).forEach(node -> labels.put(node.getId(), label(node)));
        return active.isEmpty()
                ? List.of("?")
                : active.stream()
                        .map(id -> labels.getOrDefault(id, id))
                        .sorted()
                        .toList();
    }

    /** The engine has no instruction for what cases only pass; being in the other version too is enough there. */
    private Set<String> mapped(String from, String to) {
        Set<String> mapped = plan(from, to).getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        Set<String> there = nodes(to).stream().map(FlowNode::getId).collect(Collectors.toSet());
        nodes(from).stream()
                .filter(DeployedVersions::isPassed)
                .map(FlowNode::getId)
                .filter(there::contains)
                .forEach(mapped::add);
        return mapped;
    }

    /** Gateways, ends, and what is done within a step without a pause before or after it: nobody ever stands there. */
    private static boolean isPassed(FlowNode node) {
        return node instanceof StartEvent || node instanceof Task
                ? !(node instanceof UserTask)
                        && !(node instanceof ReceiveTask)
                        && !node.isCamundaAsyncBefore()
                        && !node.isCamundaAsyncAfter()
                : !(node instanceof Activity) && !(node instanceof CatchEvent);
    }

    /** The engine finds equal steps on one level; one that now stands within a subprocess of the younger version is added. */
    private MigrationPlan plan(String from, String to) {
        MigrationPlan equal =
                runtime.createMigrationPlan(from, to).mapEqualActivities().build();
        Set<String> known = equal.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        Map<String, FlowNode> there = nodes(to).stream()
                .filter(node -> node.getParentElement() instanceof SubProcess)
                .collect(Collectors.toMap(FlowNode::getId, Function.identity()));
        MigrationInstructionsBuilder plan =
                runtime.createMigrationPlan(from, to).mapEqualActivities();
        nodes(from).stream()
                .filter(node -> !isPassed(node) && !known.contains(node.getId()))
                .filter(node -> there.containsKey(node.getId())
                        && there.get(node.getId())
                                .getElementType()
                                .getTypeName()
                                .equals(node.getElementType().getTypeName()))
                .forEach(node -> plan.mapActivities(node.getId(), node.getId()));
        return plan.build();
    }

    private List<FlowNode> nodes(String definition) {
        return List.copyOf(definitions.getBpmnModelInstance(definition).getModelElementsByType(FlowNode.class));
    }

    private static String label(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }

    private Optional<ProcessDefinition> definition(String id) {
        return Optional.ofNullable(definitions
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult());
    }

    private Set<String> newest() {
        return definitions.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .collect(Collectors.toSet());
    }

    private DefinitionVersion version(ProcessDefinition definition, Set<String> newest) {
        return new DefinitionVersion(
                definition.getId(),
                definition.getKey(),
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                definitions
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                runtime.createProcessInstanceQuery()
                        .processDefinitionId(definition.getId())
                        .count(),
                newest.contains(definition.getId()));
    }
}
