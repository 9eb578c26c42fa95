package kz.bastama;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** What each executable model must keep to. A rule names what it complains of; silence is consent. */
enum ModelRule {
    IS_CALLED_AS_ITS_FILE((model, world) -> complaints(
            Stream.of(model.process()),
            process -> !process.getId().equals(model.stem())
                    || model.all(Process.class).size() != 1,
            "is not the only process, with the id " + model.stem())),

    IDS_ARE_KIND_AND_PHRASE((model, world) -> complaints(
            Stream.concat(
                    Stream.concat(model.nodes().stream(), model.flows().stream()),
                    Stream.concat(
                            model.all(Message.class).stream(),
                            model.all(org.camunda.bpm.model.bpmn.instance.Error.class).stream())),
            element -> !element.getId().matches(kind(element) + "_[A-Z][A-Za-z0-9]*"),
            "is not a kind and a phrase")),

    HAS_A_TIME_TO_LIVE((model, world) -> complaints(
            Stream.of(model.process()),
            process -> !"P3650D".equals(process.getCamundaHistoryTimeToLiveString()),
            "does not keep its history for P3650D")),

    HAS_LABELS((model, world) -> Stream.concat(
                    complaints(
                            model.nodes().stream().filter(ModelRule::needsLabel),
                            node -> isBlank(node.getName()),
                            "has no label")
                            .stream(),
                    complaints(
                            model.flows().stream().filter(flow -> divides(flow.getSource())),
                            flow -> isBlank(flow.getName()),
                            "leaves a question without its answer")
                            .stream())
            .toList()),

    EXPLAINS_ITSELF((model, world) -> complaints(
            Stream.of(model.process()),
            process -> isBlank(process.getName()) || process.getDocumentations().isEmpty(),
            "has no name or no documentation")),

    QUESTIONS_END_IN_A_QUESTION_MARK((model, world) -> complaints(
            nodes(model, Gateway.class).filter(ModelRule::divides),
            gateway -> gateway.getName() == null || !gateway.getName().endsWith("?"),
            "does not ask")),

    QUESTIONS_HAVE_A_DEFAULT((model, world) -> complaints(
            nodes(model, FlowNode.class).filter(ModelRule::divides),
            node -> defaultOf(node) == null,
            "has no default flow")),

    OTHER_ANSWERS_HAVE_A_CONDITION((model, world) -> complaints(
            model.flows().stream().filter(flow -> divides(flow.getSource())),
            flow -> !flow.equals(defaultOf(flow.getSource())) == (flow.getConditionExpression() == null),
            "is a condition too many or too few")),

    FLOWS_ARE_NAMED_AT_BOTH_ENDS((model, world) -> complaints(
            model.flows().stream(),
            flow -> !flow.getSource().getOutgoing().contains(flow)
                    || !flow.getTarget().getIncoming().contains(flow),
            "is not incoming and outgoing")),

    EVERY_NODE_IS_ON_THE_WAY((model, world) -> complaints(
            model.nodes().stream(),
            node -> node.getIncoming().isEmpty() && !begins(node)
                    || node.getOutgoing().isEmpty() && !ends(node),
            "cannot be reached or left")),

    IS_DRAWN((model, world) -> Stream.concat(
                    complaints(model.nodes().stream(), node -> shapes(model).noneMatch(node::equals), "is not drawn")
                            .stream(),
                    complaints(model.flows().stream(), flow -> edges(model).noneMatch(flow::equals), "is not drawn")
                            .stream())
            .toList()),

    SERVICE_TASKS_HAVE_THEIR_DELEGATE((model, world) -> complaints(
            nodes(model, ServiceTask.class),
            task -> !("${" + delegate(task) + "}").equals(task.getCamundaDelegateExpression())
                    || !world.delegates().containsKey(delegate(task)),
            "has no delegate of its phrase")),

    NO_CODE_IN_MODELS((model, world) -> {
        boolean script = !model.all(ScriptTask.class).isEmpty()
                || model.xml()
                        .matches("(?s).*(camunda:script|camunda:class=|camunda:expression=|scriptFormat|class=\").*");
        return script ? List.of(model + " holds a script, a class name or an expression that works") : List.of();
    }),

    OUTSIDE_STEPS_ARE_RETRIED((model, world) -> complaints(
            nodes(model, ServiceTask.class).filter(task -> reachesOutside(task, world)),
            task -> !task.isCamundaAsyncBefore() || !"R5/PT1M".equals(retries(task)),
            "issues or sends, and is not asyncBefore with R5/PT1M")),

    STAFF_TASKS_HAVE_A_FORM((model, world) -> complaints(
            nodes(model, UserTask.class),
            task -> !"deployment".equals(task.getCamundaFormRefBinding())
                    || !world.forms().contains(task.getCamundaFormRef()),
            "has no form, or not the one deployed with it")),

    STAFF_TASKS_BELONG_TO_A_ROLE((model, world) -> complaints(
            nodes(model, UserTask.class),
            task -> task.getCamundaCandidateGroupsList().isEmpty()
                    || !task.getCamundaCandidateGroupsList().stream().allMatch(group -> isGroup(group, world)),
            "is a task of nobody we know")),

    STAFF_TASKS_HAVE_A_TERM((model, world) -> complaints(
            nodes(model, UserTask.class),
            task -> task.getCamundaDueDate() == null
                    || !task.getCamundaDueDate().startsWith("${terms.due(execution,"),
            "is due on no day, so that nobody is reminded of it")),

    DECISIONS_EXIST((model, world) -> complaints(
            nodes(model, BusinessRuleTask.class),
            task -> !"deployment".equals(task.getCamundaDecisionRefBinding())
                    || !world.decisions().contains(task.getCamundaDecisionRef()),
            "asks a decision that is not there")),

    CALLS_POINT_DOWN((model, world) -> complaints(
            nodes(model, CallActivity.class),
            call -> !"deployment".equals(call.getCamundaCalledElementBinding())
                    || !ProcessModels.pointsDown(model.module(), call.getCalledElement()),
            "calls what is not there, or a module above or beside")),

    MESSAGES_ARE_SENT((model, world) -> complaints(
            model.all(Message.class).stream(),
            message -> !message.getName().matches(model.module() + "\\.[a-z][A-Za-z]*")
                    || !written(model, world).contains(message.getName())
                    || model.all(MessageEventDefinition.class).stream()
                            .noneMatch(it -> message.equals(it.getMessage())),
            "is sent by nobody, waited for by nobody, or of another module")),

    ERRORS_ARE_RAISED((model, world) -> complaints(
            model.all(org.camunda.bpm.model.bpmn.instance.Error.class).stream(),
            error -> error.getErrorCode() == null
                    || !error.getErrorCode().matches(model.module() + "\\.[a-z][A-Za-z]*")
                    || !written(model, world).contains(error.getErrorCode()),
            "is raised by nobody, or of another module")),

    TERMS_STAND_IN_THE_EDITION((model, world) -> {
        return termsIn(model)
                .filter(name -> !world.terms().contains(name))
                .map(name -> model + ": no edition has the term " + name)
                .toList();
    }),

    DURATIONS_ARE_TERMS((model, world) -> {
        return timersIn(model)
                .filter(time -> !time.contains("${terms."))
                .map(time -> model + ": " + time + " is a number with an article behind it")
                .toList();
    }),

    TASKS_ARE_TRANSLATED((model, world) -> complaints(
            nodes(model, UserTask.class),
            task -> !world.texts().contains("task." + task.getId()),
            "has no name in Kazakh or Russian: task.<id>")),

    PROCESS_IS_TRANSLATED((model, world) -> complaints(
            Stream.of(model.process()),
            process -> !world.texts().contains("process." + process.getId()),
            "has no name in Kazakh or Russian: process.<id>"));

    private static final Pattern TERM = Pattern.compile("terms\\.\\w+\\(\\s*execution\\s*,\\s*'([^']*)'");
    private static final Pattern TIMER = Pattern.compile("<bpmn:(timeDate|timeDuration|timeCycle)[^>]*>([^<]*)<");
    private static final Set<String> OUTSIDE = Set.of("Issue", "Notify", "Send", "Invite", "Remind", "Publish");

    private final BiFunction<Model, World, List<String>> rule;

    ModelRule(BiFunction<Model, World, List<String>> rule) {
        this.rule = rule;
    }

    List<String> complaints(Model model, World world) {
        return rule.apply(model, world);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Stream<String> termsIn(Model model) {
        String xml = model.xml().replace("&#39;", "'").replace("&apos;", "'");
        return TERM.matcher(xml).results().map(found -> found.group(1));
    }

    private static Stream<String> timersIn(Model model) {
        return TIMER.matcher(model.xml()).results().map(found -> found.group(2));
    }

    private static <T extends BaseElement> List<String> complaints(
            Stream<? extends T> elements, Predicate<T> bad, String complaint) {
        return elements.filter(bad)
                .map(element -> element.getId() + " " + complaint)
                .toList();
    }

    private static <T extends FlowNode> Stream<T> nodes(Model model, Class<T> type) {
        return model.all(type).stream();
    }

    private static String kind(BaseElement element) {
        if (element instanceof SequenceFlow) {
            return "Flow";
        }
        if (element instanceof Message) {
            return "Message";
        }
        if (element instanceof org.camunda.bpm.model.bpmn.instance.Error) {
            return "Error";
        }
        if (element instanceof StartEvent) {
            return "StartEvent";
        }
        if (element instanceof EndEvent) {
            return "EndEvent";
        }
        if (element instanceof Event) {
            return "Event";
        }
        if (element instanceof Gateway) {
            return "Gateway";
        }
        if (element instanceof CallActivity) {
            return "Call";
        }
        return element instanceof SubProcess ? "SubProcess" : "Task";
    }

    private static boolean divides(FlowNode node) {
        return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
                && node.getOutgoing().size() > 1;
    }

    private static SequenceFlow defaultOf(FlowNode node) {
        return node instanceof ExclusiveGateway exclusive
                ? exclusive.getDefault()
                : node instanceof InclusiveGateway inclusive ? inclusive.getDefault() : null;
    }

    private static boolean needsLabel(FlowNode node) {
        return !(node instanceof Gateway) || divides(node);
    }

    private static boolean begins(FlowNode node) {
        return node instanceof StartEvent
                || node instanceof BoundaryEvent
                || node instanceof SubProcess within && within.triggeredByEvent();
    }

    private static boolean ends(FlowNode node) {
        return node instanceof EndEvent || node instanceof SubProcess within && within.triggeredByEvent();
    }

    private static Stream<BaseElement> shapes(Model model) {
        return model.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement);
    }

    private static Stream<BaseElement> edges(Model model) {
        return model.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement);
    }

    private static String delegate(Task task) {
        String phrase = phrase(task);
        return phrase.isEmpty() ? "" : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1) + "Delegate";
    }

    private static String phrase(Task task) {
        return task.getId().substring(task.getId().indexOf('_') + 1);
    }

    private static boolean reachesOutside(ServiceTask task, World world) {
        String verb = phrase(task).replaceFirst("(?<=[a-z])[A-Z].*", "");
        return OUTSIDE.contains(verb) || world.delegates().getOrDefault(delegate(task), false);
    }

    private static String retries(Activity activity) {
        if (activity.getExtensionElements() == null) {
            return null;
        }
        return activity
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaFailedJobRetryTimeCycle.class)
                .list()
                .stream()
                .findFirst()
                .map(cycle -> cycle.getTextContent().strip())
                .orElse(null);
    }

    private static boolean isGroup(String group, World world) {
        String role = group.replaceFirst("\\..*", "");
        return world.roles().contains(role)
                && (group.equals(role) || group.substring(role.length()).matches("\\.(\\w+|\\$\\{\\w+})"));
    }

    private static Set<String> written(Model model, World world) {
        return world.written().getOrDefault(model.module(), Set.of());
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
