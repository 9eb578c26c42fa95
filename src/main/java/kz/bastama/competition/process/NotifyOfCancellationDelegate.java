package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfCancellation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfCancellationDelegate implements JavaDelegate {

    private final NotifyOfCancellation notifyOfCancellation;

    NotifyOfCancellationDelegate(NotifyOfCancellation notifyOfCancellation) {
        this.notifyOfCancellation = notifyOfCancellation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfCancellation.of(id);
    }
}
