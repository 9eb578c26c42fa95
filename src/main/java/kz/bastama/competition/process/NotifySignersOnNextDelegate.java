package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifySigners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifySignersOnNextDelegate implements JavaDelegate {

    private final NotifySigners notifySigners;

    NotifySignersOnNextDelegate(NotifySigners notifySigners) {
        this.notifySigners = notifySigners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifySigners.onNext(id);
    }
}
