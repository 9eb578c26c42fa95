package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RemindOfCorrection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfCorrectionDelegate implements JavaDelegate {

    private final RemindOfCorrection remindOfCorrection;

    RemindOfCorrectionDelegate(RemindOfCorrection remindOfCorrection) {
        this.remindOfCorrection = remindOfCorrection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        remindOfCorrection.of(id);
    }
}
