package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfExtensionRefusal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfExtensionRefusalDelegate implements JavaDelegate {

    private final NotifyOfExtensionRefusal notifyOfExtensionRefusal;

    NotifyOfExtensionRefusalDelegate(NotifyOfExtensionRefusal notifyOfExtensionRefusal) {
        this.notifyOfExtensionRefusal = notifyOfExtensionRefusal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfExtensionRefusal.of(id);
    }
}
