package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyMembersOfNewDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyMembersOfNewDateDelegate implements JavaDelegate {

    private final NotifyMembersOfNewDate notifyMembersOfNewDate;

    NotifyMembersOfNewDateDelegate(NotifyMembersOfNewDate notifyMembersOfNewDate) {
        this.notifyMembersOfNewDate = notifyMembersOfNewDate;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyMembersOfNewDate.of(id);
    }
}
