package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfNotHeld;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfNotHeldDelegate implements JavaDelegate {

    private final NotifyOfNotHeld notifyOfNotHeld;

    NotifyOfNotHeldDelegate(NotifyOfNotHeld notifyOfNotHeld) {
        this.notifyOfNotHeld = notifyOfNotHeld;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfNotHeld.of(id);
    }
}
