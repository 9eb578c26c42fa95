package kz.bastama;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bastama.engine.process.PassedElements;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Compares what the tests of a process passed with what its model has. */
class ProcessCoverage implements BeforeAllCallback, AfterAllCallback, TestWatcher {

    private final Set<Method> green = new HashSet<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        demand(context).ifPresent(demand -> passed(context).forget(demand.value()));
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        green.add(context.getRequiredTestMethod());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        demand(context).filter(demand -> green.containsAll(tests(context))).ifPresent(demand -> {
            Set<String> missed = missed(model(demand.value()), passed(context).of(demand.value()));
            if (!missed.isEmpty()) {
                throw new AssertionError("No test passes these elements of " + demand.value() + ": " + missed);
            }
        });
    }

    static Set<String> missed(Model model, Collection<String> passed) {
        Set<String> missed = new TreeSet<>();
        Stream.concat(model.all(FlowNode.class).stream(), model.all(SequenceFlow.class).stream())
                .filter(element -> !passed.contains(known(element)))
                .map(FlowElement::getId)
                .forEach(missed::add);
        return missed;
    }

    /** The engine does not take the flows behind a gateway that waits for events: it goes from the gateway to the event. */
    private static String known(FlowElement element) {
        return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getId()
                : element.getId();
    }

    private static Model model(String process) {
        return ProcessModels.executable().stream()
                .filter(model -> model.stem().equals(process))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no process " + process));
    }

    private static PassedElements passed(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(PassedElements.class);
    }

    /** Of the annotated class itself; classes nested in it belong to it. */
    private static Optional<PassesEveryElement> demand(ExtensionContext context) {
        return Optional.ofNullable(context.getRequiredTestClass().getAnnotation(PassesEveryElement.class));
    }

    private static List<Method> tests(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        return Stream.concat(Stream.of(test), Stream.of(test.getDeclaredClasses()))
                .flatMap(type ->
                        AnnotationSupport.findAnnotatedMethods(type, Testable.class, HierarchyTraversalMode.TOP_DOWN)
                                .stream())
                .toList();
    }
}
