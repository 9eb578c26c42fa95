package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.CloseGrant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseFailedGrantDelegate implements JavaDelegate {

    private final CloseGrant closeGrant;

    CloseFailedGrantDelegate(CloseGrant closeGrant) {
        this.closeGrant = closeGrant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        closeGrant.failed(id);
    }
}
