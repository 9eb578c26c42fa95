package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.OpenCheckObjections;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenCheckObjectionsDelegate implements JavaDelegate {

    private final OpenCheckObjections openCheckObjections;

    OpenCheckObjectionsDelegate(OpenCheckObjections openCheckObjections) {
        this.openCheckObjections = openCheckObjections;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        openCheckObjections.of(id);
    }
}
