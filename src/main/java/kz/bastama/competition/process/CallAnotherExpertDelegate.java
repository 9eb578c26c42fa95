package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.CallAnotherExpert;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CallAnotherExpertDelegate implements JavaDelegate {

    private final CallAnotherExpert callAnotherExpert;

    CallAnotherExpertDelegate(CallAnotherExpert callAnotherExpert) {
        this.callAnotherExpert = callAnotherExpert;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        ExpertCallModel.EXPERT_FOUND.set(execution, callAnotherExpert.of(id));
    }
}
