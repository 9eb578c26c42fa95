package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RemindSigners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindExpertSignersDelegate implements JavaDelegate {

    private final RemindSigners remindSigners;

    RemindExpertSignersDelegate(RemindSigners remindSigners) {
        this.remindSigners = remindSigners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindSigners.ofExperts(id);
    }
}
