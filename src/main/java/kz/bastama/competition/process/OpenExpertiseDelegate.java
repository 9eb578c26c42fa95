package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.OpenExpertise;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenExpertiseDelegate implements JavaDelegate {

    private final OpenExpertise openExpertise;

    OpenExpertiseDelegate(OpenExpertise openExpertise) {
        this.openExpertise = openExpertise;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        openExpertise.of(id);
    }
}
