package kz.bastama.engine.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers which nodes and flows of the processes the tests have come through. */
@Component
public class PassedElements extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    /** Ids of the nodes that were entered and of the flows that were taken since {@link #forget}. */
    public Set<String> of(String process) {
        return passed.getOrDefault(process, Set.of());
    }

    public void forget(String process) {
        passed.remove(process);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Watch());
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    private class Watch extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            watch(process, process.getKey());
        }

        private void watch(ScopeImpl scope, String process) {
            for (ActivityImpl activity : scope.getActivities()) {
                activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, pass(process, activity.getId()));
                activity.getOutgoingTransitions()
                        .forEach(flow -> ((TransitionImpl) flow)
                                .addBuiltInListener(ExecutionListener.EVENTNAME_TAKE, pass(process, flow.getId())));
                watch(activity, process);
            }
        }

        private ExecutionListener pass(String process, String element) {
            return execution -> passed.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet())
                    .add(element);
        }
    }
}
