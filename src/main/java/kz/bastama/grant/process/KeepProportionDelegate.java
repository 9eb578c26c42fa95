package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.KeepProportion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class KeepProportionDelegate implements JavaDelegate {

    private final KeepProportion keepProportion;

    KeepProportionDelegate(KeepProportion keepProportion) {
        this.keepProportion = keepProportion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        keepProportion.of(id);
    }
}
