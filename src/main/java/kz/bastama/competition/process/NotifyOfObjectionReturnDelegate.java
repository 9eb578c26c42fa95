package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfObjectionReturn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfObjectionReturnDelegate implements JavaDelegate {

    private final NotifyOfObjectionReturn notifyOfObjectionReturn;

    NotifyOfObjectionReturnDelegate(NotifyOfObjectionReturn notifyOfObjectionReturn) {
        this.notifyOfObjectionReturn = notifyOfObjectionReturn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfObjectionReturn.of(id);
    }
}
