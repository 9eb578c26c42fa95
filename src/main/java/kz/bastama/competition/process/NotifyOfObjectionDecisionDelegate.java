package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfObjectionDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfObjectionDecisionDelegate implements JavaDelegate {

    private final NotifyOfObjectionDecision notifyOfObjectionDecision;

    NotifyOfObjectionDecisionDelegate(NotifyOfObjectionDecision notifyOfObjectionDecision) {
        this.notifyOfObjectionDecision = notifyOfObjectionDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfObjectionDecision.of(id);
    }
}
