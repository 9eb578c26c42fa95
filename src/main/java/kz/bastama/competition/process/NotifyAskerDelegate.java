package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyAsker;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyAskerDelegate implements JavaDelegate {

    private final NotifyAsker notifyAsker;

    NotifyAskerDelegate(NotifyAsker notifyAsker) {
        this.notifyAsker = notifyAsker;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyAsker.of(id);
    }
}
