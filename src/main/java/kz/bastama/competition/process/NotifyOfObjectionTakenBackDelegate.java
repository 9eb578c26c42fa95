package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfObjectionTakenBack;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfObjectionTakenBackDelegate implements JavaDelegate {

    private final NotifyOfObjectionTakenBack notifyOfObjectionTakenBack;

    NotifyOfObjectionTakenBackDelegate(NotifyOfObjectionTakenBack notifyOfObjectionTakenBack) {
        this.notifyOfObjectionTakenBack = notifyOfObjectionTakenBack;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfObjectionTakenBack.of(id);
    }
}
