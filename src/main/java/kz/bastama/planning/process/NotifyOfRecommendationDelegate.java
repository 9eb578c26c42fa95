package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.NotifyOfRecommendation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfRecommendationDelegate implements JavaDelegate {

    private final NotifyOfRecommendation notifyOfRecommendation;

    NotifyOfRecommendationDelegate(NotifyOfRecommendation notifyOfRecommendation) {
        this.notifyOfRecommendation = notifyOfRecommendation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifyOfRecommendation.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
