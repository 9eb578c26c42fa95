package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RemindSigners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindSignersDelegate implements JavaDelegate {

    private final RemindSigners remindSigners;

    RemindSignersDelegate(RemindSigners remindSigners) {
        this.remindSigners = remindSigners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindSigners.of(id);
    }
}
