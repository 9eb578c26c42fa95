package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.ReplaceLateExpert;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReplaceLateExpertDelegate implements JavaDelegate {

    private final ReplaceLateExpert replaceLateExpert;

    ReplaceLateExpertDelegate(ReplaceLateExpert replaceLateExpert) {
        this.replaceLateExpert = replaceLateExpert;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        replaceLateExpert.of(id);
    }
}
