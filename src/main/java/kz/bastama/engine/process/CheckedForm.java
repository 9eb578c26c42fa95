package kz.bastama.engine.process;

import java.util.Map;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The form handler of a task with a check before it: what passes is handed on in canonical types. */
class CheckedForm implements TaskFormHandler {

    private final TaskFormHandler engines;
    private final BiFunction<DelegateTask, VariableMap, Map<String, Object>> check;

    CheckedForm(TaskFormHandler engines, BiFunction<DelegateTask, VariableMap, Map<String, Object>> check) {
        this.engines = engines;
        this.check = check;
    }

    @Override
    public void submitFormVariables(VariableMap sent, VariableScope scope) {
        engines.submitFormVariables(Variables.fromMap(check.apply((DelegateTask) scope, sent)), scope);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        return engines.createTaskForm(task);
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
        engines.parseConfiguration(element, deployment, process, parse);
    }
}
