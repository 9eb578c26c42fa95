package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.CloseSurvey;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseSurveyDelegate implements JavaDelegate {

    private final CloseSurvey closeSurvey;

    CloseSurveyDelegate(CloseSurvey closeSurvey) {
        this.closeSurvey = closeSurvey;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        closeSurvey.of(id);
    }
}
