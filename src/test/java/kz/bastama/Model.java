package kz.bastama;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One model as a file.
 *
 * @param module folder that it lies in, or null at the top of {@code processes/}
 * @param stem name of the file without its ending
 */
record Model(String module, String stem, String xml, BpmnModelInstance bpmn) {

    static Model read(Path file) {
        Path folder = file.getParent();
        boolean atTheTop = folder.endsWith("processes");
        return of(atTheTop ? null : folder.getFileName().toString(), World.stem(file), Sources.read(file));
    }

    static Model of(String module, String stem, String xml) {
        var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
        return new Model(module, stem, xml, Bpmn.readModelFromStream(stream));
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    boolean isExecutable() {
        return process().isExecutable();
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    List<FlowNode> nodes() {
        return List.copyOf(all(FlowNode.class));
    }

    List<SequenceFlow> flows() {
        return List.copyOf(all(SequenceFlow.class));
    }

    @Override
    public String toString() {
        return (module == null ? "" : module + "/") + stem;
    }
}
