package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RemindExpert;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindExpertDelegate implements JavaDelegate {

    private final RemindExpert remindExpert;

    RemindExpertDelegate(RemindExpert remindExpert) {
        this.remindExpert = remindExpert;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindExpert.of(id);
    }
}
