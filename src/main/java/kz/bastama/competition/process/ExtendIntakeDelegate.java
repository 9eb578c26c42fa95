package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.ExtendIntake;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ExtendIntakeDelegate implements JavaDelegate {

    private final ExtendIntake extendIntake;

    ExtendIntakeDelegate(ExtendIntake extendIntake) {
        this.extendIntake = extendIntake;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        extendIntake.of(
                id,
                IntakeExtensionModel.EXTENSION_ORDER_NUMBER.in(execution),
                LocalDate.parse(IntakeExtensionModel.EXTENSION_ORDER_DATE.in(execution)));
    }
}
