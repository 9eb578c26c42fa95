package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyDecider;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyDeciderDelegate implements JavaDelegate {

    private final NotifyDecider notifyDecider;

    NotifyDeciderDelegate(NotifyDecider notifyDecider) {
        this.notifyDecider = notifyDecider;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyDecider.of(id);
    }
}
