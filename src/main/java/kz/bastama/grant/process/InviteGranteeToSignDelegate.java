package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.InviteGranteeToSign;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class InviteGranteeToSignDelegate implements JavaDelegate {

    private final InviteGranteeToSign inviteGranteeToSign;

    InviteGranteeToSignDelegate(InviteGranteeToSign inviteGranteeToSign) {
        this.inviteGranteeToSign = inviteGranteeToSign;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        inviteGranteeToSign.of(id);
    }
}
