package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.CloseFailedGrant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CloseFailedGrantDelegate implements JavaDelegate {

    private final CloseFailedGrant closeFailedGrant;

    CloseFailedGrantDelegate(CloseFailedGrant closeFailedGrant) {
        this.closeFailedGrant = closeFailedGrant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        closeFailedGrant.of(id);
    }
}
