package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RemindOfRemedy;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfRemedyDelegate implements JavaDelegate {

    private final RemindOfRemedy remindOfRemedy;

    RemindOfRemedyDelegate(RemindOfRemedy remindOfRemedy) {
        this.remindOfRemedy = remindOfRemedy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindOfRemedy.of(id);
    }
}
