package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyExpertsOfNewDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyExpertsOfNewDateDelegate implements JavaDelegate {

    private final NotifyExpertsOfNewDate notifyExpertsOfNewDate;

    NotifyExpertsOfNewDateDelegate(NotifyExpertsOfNewDate notifyExpertsOfNewDate) {
        this.notifyExpertsOfNewDate = notifyExpertsOfNewDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyExpertsOfNewDate.of(id);
    }
}
