package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfObjectionDelegate implements JavaDelegate {

    private final NotifyOfObjection notifyOfObjection;

    NotifyOfObjectionDelegate(NotifyOfObjection notifyOfObjection) {
        this.notifyOfObjection = notifyOfObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfObjection.of(id);
    }
}
