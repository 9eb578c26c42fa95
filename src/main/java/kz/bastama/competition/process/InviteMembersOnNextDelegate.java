package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.InviteMembersOnNext;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteMembersOnNextDelegate implements JavaDelegate {

    private final InviteMembersOnNext inviteMembersOnNext;

    InviteMembersOnNextDelegate(InviteMembersOnNext inviteMembersOnNext) {
        this.inviteMembersOnNext = inviteMembersOnNext;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteMembersOnNext.of(id);
    }
}
