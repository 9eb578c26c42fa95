package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfObjectionOvertaken;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfObjectionOvertakenDelegate implements JavaDelegate {

    private final NotifyOfObjectionOvertaken notifyOfObjectionOvertaken;

    NotifyOfObjectionOvertakenDelegate(NotifyOfObjectionOvertaken notifyOfObjectionOvertaken) {
        this.notifyOfObjectionOvertaken = notifyOfObjectionOvertaken;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfObjectionOvertaken.of(id);
    }
}
