package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.NotifyOfVisitRuling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfVisitRulingDelegate implements JavaDelegate {

    private final NotifyOfVisitRuling notifyOfVisitRuling;

    NotifyOfVisitRulingDelegate(NotifyOfVisitRuling notifyOfVisitRuling) {
        this.notifyOfVisitRuling = notifyOfVisitRuling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfVisitRuling.of(id);
    }
}
