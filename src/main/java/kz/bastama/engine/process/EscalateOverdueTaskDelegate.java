package kz.bastama.engine.process;

import static kz.bastama.engine.process.OverdueTaskModel.CASE_TITLE;
import static kz.bastama.engine.process.OverdueTaskModel.TASK;

import kz.bastama.engine.application.EscalateOverdueTask;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateOverdueTaskDelegate implements JavaDelegate {

    private final EscalateOverdueTask escalateOverdueTask;

    EscalateOverdueTaskDelegate(EscalateOverdueTask escalateOverdueTask) {
        this.escalateOverdueTask = escalateOverdueTask;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalateOverdueTask.escalate(execution.getProcessBusinessKey(), TASK.in(execution), CASE_TITLE.in(execution));
    }
}
