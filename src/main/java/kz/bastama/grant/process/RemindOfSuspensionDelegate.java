package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RemindOfSuspension;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfSuspensionDelegate implements JavaDelegate {

    private final RemindOfSuspension remindOfSuspension;

    RemindOfSuspensionDelegate(RemindOfSuspension remindOfSuspension) {
        this.remindOfSuspension = remindOfSuspension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindOfSuspension.of(id);
    }
}
