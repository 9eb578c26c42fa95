package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteGranteeToSignAct;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfActDelegate implements JavaDelegate {

    private final InviteGranteeToSignAct inviteGranteeToSignAct;

    RemindOfActDelegate(InviteGranteeToSignAct inviteGranteeToSignAct) {
        this.inviteGranteeToSignAct = inviteGranteeToSignAct;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteGranteeToSignAct.again(id);
    }
}
