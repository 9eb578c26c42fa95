package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteGranteeToAmend;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteGranteeToAmendDelegate implements JavaDelegate {

    private final InviteGranteeToAmend inviteGranteeToAmend;

    InviteGranteeToAmendDelegate(InviteGranteeToAmend inviteGranteeToAmend) {
        this.inviteGranteeToAmend = inviteGranteeToAmend;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteGranteeToAmend.of(id);
    }
}
