package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyApplicants;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyApplicantsDelegate implements JavaDelegate {

    private final NotifyApplicants notifyApplicants;

    NotifyApplicantsDelegate(NotifyApplicants notifyApplicants) {
        this.notifyApplicants = notifyApplicants;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyApplicants.of(id);
    }
}
