package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RemindSigners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindSignersOnNextDelegate implements JavaDelegate {

    private final RemindSigners remindSigners;

    RemindSignersOnNextDelegate(RemindSigners remindSigners) {
        this.remindSigners = remindSigners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindSigners.onNext(id);
    }
}
