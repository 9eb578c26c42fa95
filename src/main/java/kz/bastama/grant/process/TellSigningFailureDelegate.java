package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.TellSigningFailure;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellSigningFailureDelegate implements JavaDelegate {

    private final TellSigningFailure tellSigningFailure;

    TellSigningFailureDelegate(TellSigningFailure tellSigningFailure) {
        this.tellSigningFailure = tellSigningFailure;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        tellSigningFailure.of(id);
    }
}
