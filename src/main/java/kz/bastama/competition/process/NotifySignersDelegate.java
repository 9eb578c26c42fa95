package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifySigners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifySignersDelegate implements JavaDelegate {

    private final NotifySigners notifySigners;

    NotifySignersDelegate(NotifySigners notifySigners) {
        this.notifySigners = notifySigners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifySigners.of(id);
    }
}
