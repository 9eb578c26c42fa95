package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyExperts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyExpertsDelegate implements JavaDelegate {

    private final NotifyExperts notifyExperts;

    NotifyExpertsDelegate(NotifyExperts notifyExperts) {
        this.notifyExperts = notifyExperts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyExperts.of(id);
    }
}
