package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.TellOfCircumstances;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellOfCircumstancesDelegate implements JavaDelegate {

    private final TellOfCircumstances tellOfCircumstances;

    TellOfCircumstancesDelegate(TellOfCircumstances tellOfCircumstances) {
        this.tellOfCircumstances = tellOfCircumstances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        tellOfCircumstances.of(id);
    }
}
