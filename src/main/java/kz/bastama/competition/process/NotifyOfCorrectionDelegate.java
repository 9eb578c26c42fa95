package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfCorrection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfCorrectionDelegate implements JavaDelegate {

    private final NotifyOfCorrection notifyOfCorrection;

    NotifyOfCorrectionDelegate(NotifyOfCorrection notifyOfCorrection) {
        this.notifyOfCorrection = notifyOfCorrection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfCorrection.of(id);
    }
}
