package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.BeginContracting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginContractingDelegate implements JavaDelegate {

    private final BeginContracting beginContracting;

    BeginContractingDelegate(BeginContracting beginContracting) {
        this.beginContracting = beginContracting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        beginContracting.of(id);
    }
}
