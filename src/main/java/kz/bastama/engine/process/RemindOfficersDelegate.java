package kz.bastama.engine.process;

import static kz.bastama.engine.process.OverdueTaskModel.CASE_PATH;
import static kz.bastama.engine.process.OverdueTaskModel.CASE_TITLE;
import static kz.bastama.engine.process.OverdueTaskModel.TASK;

import kz.bastama.engine.application.RemindOfficers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfficersDelegate implements JavaDelegate {

    private final RemindOfficers remindOfficers;

    RemindOfficersDelegate(RemindOfficers remindOfficers) {
        this.remindOfficers = remindOfficers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        remindOfficers.remind(
                execution.getProcessBusinessKey(),
                TASK.in(execution),
                OverdueTaskModel.kind(execution),
                CASE_TITLE.in(execution),
                CASE_PATH.in(execution));
    }
}
