package kz.bastama;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** All models of the product, and what Java and the files beside them name that no model knows. */
final class ProcessModels {

    private static final Path FOLDER = Path.of("processes");

    /** Levels of design and package-info alike: a call points to a lower one, or stays in its module. */
    private static final Map<String, Integer> LEVELS = Map.of(
            "ngo",
            1,
            "ngodatabase",
            2,
            "expert",
            2,
            "planning",
            3,
            "competition",
            4,
            "grant",
            5,
            "socialorder",
            5,
            "award",
            5);

    private static final Pattern ELEMENT =
            Pattern.compile("(StartEvent|Task|Gateway|Flow|Event|EndEvent|SubProcess|Call|Message|Error)_[A-Z]\\w*");
    private static final Pattern DOTTED = Pattern.compile("[a-z]+\\.[a-z][A-Za-z]*");

    private ProcessModels() {}

    static List<Model> executable() {
        return all().filter(Model::isExecutable).toList();
    }

    static Stream<Model> all() {
        return World.files(FOLDER, ".bpmn").stream().map(Model::read);
    }

    static boolean pointsDown(String module, String process) {
        return all().filter(model -> model.stem().equals(process)).anyMatch(called -> mayCall(module, called.module()));
    }

    static boolean mayCall(String caller, String called) {
        return caller.equals(called) || LEVELS.getOrDefault(called, 9) < LEVELS.getOrDefault(caller, 0);
    }

    static Set<String> delegatesWithoutTask(List<Model> models, World world) {
        return without(
                world.delegates().keySet(),
                models.stream()
                        .flatMap(model -> model.all(ServiceTask.class).stream())
                        .map(task -> String.valueOf(task.getCamundaDelegateExpression())
                                .replaceAll("[${}]", "")));
    }

    static Set<String> formsWithoutUse(List<Model> models, World world) {
        return without(
                world.forms(),
                Stream.concat(
                        models.stream()
                                .flatMap(model -> model.all(UserTask.class).stream())
                                .map(UserTask::getCamundaFormRef),
                        world.literals().stream()));
    }

    static Set<String> decisionsWithoutUse(List<Model> models, World world) {
        return without(
                world.decisions(),
                models.stream()
                        .flatMap(model -> model.all(BusinessRuleTask.class).stream())
                        .map(BusinessRuleTask::getCamundaDecisionRef));
    }

    /** Ids of elements that Java writes down and that stand in no model: a task gate that guards nothing. */
    static Set<String> elementsUnknown(List<Model> models, World world) {
        return without(
                world.literals().stream()
                        .filter(literal -> ELEMENT.matcher(literal).matches())
                        .collect(Collectors.toSet()),
                models.stream().flatMap(model -> model.nodes().stream()).map(FlowNode::getId));
    }

    /** Messages and error codes that a process room writes down, not a reason of a refusal, and that stand in no model. */
    static Set<String> messagesUnknown(List<Model> models, World world) {
        Set<String> unknown = new TreeSet<>();
        world.written()
                .forEach((module, literals) -> unknown.addAll(without(
                        literals.stream()
                                .filter(literal ->
                                        DOTTED.matcher(literal).matches() && literal.startsWith(module + "."))
                                .filter(literal -> !world.texts().contains("refusal." + literal))
                                .filter(literal -> !world.texts().contains("journal." + literal))
                                .collect(Collectors.toSet()),
                        models.stream()
                                .flatMap(model -> Stream.concat(
                                        model.all(Message.class).stream().map(Message::getName),
                                        model.all(org.camunda.bpm.model.bpmn.instance.Error.class).stream()
                                                .map(error -> error.getErrorCode()))))));
        return unknown;
    }

    /** Processes whose id no process room of their module writes down: nobody starts them. */
    static Set<String> processesWithoutStart(List<Model> models, World world) {
        return models.stream()
                .filter(model ->
                        !world.written().getOrDefault(model.module(), Set.of()).contains(model.stem()))
                .map(Model::stem)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> there, Stream<String> used) {
        Set<String> left = new TreeSet<>(there);
        used.forEach(left::remove);
        return left;
    }
}
