package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.DecideLots;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DecideLotsDelegate implements JavaDelegate {

    private final DecideLots decideLots;

    DecideLotsDelegate(DecideLots decideLots) {
        this.decideLots = decideLots;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decideLots.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
