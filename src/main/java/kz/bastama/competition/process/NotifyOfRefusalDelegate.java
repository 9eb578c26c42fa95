package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfRefusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfRefusalDelegate implements JavaDelegate {

    private final NotifyOfRefusal notifyOfRefusal;

    NotifyOfRefusalDelegate(NotifyOfRefusal notifyOfRefusal) {
        this.notifyOfRefusal = notifyOfRefusal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfRefusal.of(id);
    }
}
