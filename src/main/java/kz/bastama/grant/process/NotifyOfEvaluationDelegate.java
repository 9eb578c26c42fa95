package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.NotifyOfEvaluation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfEvaluationDelegate implements JavaDelegate {

    private final NotifyOfEvaluation notifyOfEvaluation;

    NotifyOfEvaluationDelegate(NotifyOfEvaluation notifyOfEvaluation) {
        this.notifyOfEvaluation = notifyOfEvaluation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfEvaluation.of(id);
    }
}
