package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RemindLateExpert;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindLateExpertDelegate implements JavaDelegate {

    private final RemindLateExpert remindLateExpert;

    RemindLateExpertDelegate(RemindLateExpert remindLateExpert) {
        this.remindLateExpert = remindLateExpert;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindLateExpert.of(id);
    }
}
