package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.NotifyOfRemedy;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfRemedyDelegate implements JavaDelegate {

    private final NotifyOfRemedy notifyOfRemedy;

    NotifyOfRemedyDelegate(NotifyOfRemedy notifyOfRemedy) {
        this.notifyOfRemedy = notifyOfRemedy;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfRemedy.of(id);
    }
}
