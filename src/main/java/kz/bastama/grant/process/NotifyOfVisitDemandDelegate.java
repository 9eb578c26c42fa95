package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.NotifyOfVisitDemand;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfVisitDemandDelegate implements JavaDelegate {

    private final NotifyOfVisitDemand notifyOfVisitDemand;

    NotifyOfVisitDemandDelegate(NotifyOfVisitDemand notifyOfVisitDemand) {
        this.notifyOfVisitDemand = notifyOfVisitDemand;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfVisitDemand.of(id);
    }
}
