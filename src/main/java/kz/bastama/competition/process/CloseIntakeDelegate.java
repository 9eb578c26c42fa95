package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.CloseIntake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseIntakeDelegate implements JavaDelegate {

    private final CloseIntake closeIntake;

    CloseIntakeDelegate(CloseIntake closeIntake) {
        this.closeIntake = closeIntake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        CompetitionModel.ANY_APPLICATIONS.set(execution, closeIntake.of(id));
    }
}
