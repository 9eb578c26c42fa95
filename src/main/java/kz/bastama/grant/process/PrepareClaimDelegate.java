package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.PrepareClaim;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareClaimDelegate implements JavaDelegate {

    private final PrepareClaim prepareClaim;

    PrepareClaimDelegate(PrepareClaim prepareClaim) {
        this.prepareClaim = prepareClaim;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        prepareClaim.of(id);
    }
}
