package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfExtension;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfExtensionDelegate implements JavaDelegate {

    private final NotifyOfExtension notifyOfExtension;

    NotifyOfExtensionDelegate(NotifyOfExtension notifyOfExtension) {
        this.notifyOfExtension = notifyOfExtension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfExtension.of(id);
    }
}
