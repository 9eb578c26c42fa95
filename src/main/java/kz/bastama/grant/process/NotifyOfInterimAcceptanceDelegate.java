package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.NotifyOfInterimAcceptance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfInterimAcceptanceDelegate implements JavaDelegate {

    private final NotifyOfInterimAcceptance notifyOfInterimAcceptance;

    NotifyOfInterimAcceptanceDelegate(NotifyOfInterimAcceptance notifyOfInterimAcceptance) {
        this.notifyOfInterimAcceptance = notifyOfInterimAcceptance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfInterimAcceptance.of(id);
    }
}
