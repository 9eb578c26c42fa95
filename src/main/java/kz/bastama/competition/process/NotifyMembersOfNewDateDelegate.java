package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfNewDate;
import kz.bastama.competition.domain.Body;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyMembersOfNewDateDelegate implements JavaDelegate {

    private final NotifyOfNewDate notifyOfNewDate;

    NotifyMembersOfNewDateDelegate(NotifyOfNewDate notifyOfNewDate) {
        this.notifyOfNewDate = notifyOfNewDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfNewDate.of(id, Body.COMMISSION);
    }
}
