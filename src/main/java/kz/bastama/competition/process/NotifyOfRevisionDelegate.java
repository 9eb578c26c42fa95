package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfRevision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfRevisionDelegate implements JavaDelegate {

    private final NotifyOfRevision notifyOfRevision;

    NotifyOfRevisionDelegate(NotifyOfRevision notifyOfRevision) {
        this.notifyOfRevision = notifyOfRevision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfRevision.of(id);
    }
}
