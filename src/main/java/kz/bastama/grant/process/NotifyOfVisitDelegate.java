package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.NotifyOfVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfVisitDelegate implements JavaDelegate {

    private final NotifyOfVisit notifyOfVisit;

    NotifyOfVisitDelegate(NotifyOfVisit notifyOfVisit) {
        this.notifyOfVisit = notifyOfVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfVisit.of(id);
    }
}
