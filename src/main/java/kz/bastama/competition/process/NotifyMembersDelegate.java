package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyMembers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyMembersDelegate implements JavaDelegate {

    private final NotifyMembers notifyMembers;

    NotifyMembersDelegate(NotifyMembers notifyMembers) {
        this.notifyMembers = notifyMembers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyMembers.of(id);
    }
}
