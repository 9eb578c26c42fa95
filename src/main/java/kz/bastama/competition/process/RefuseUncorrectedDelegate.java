package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RefuseUncorrected;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseUncorrectedDelegate implements JavaDelegate {

    private final RefuseUncorrected refuseUncorrected;

    RefuseUncorrectedDelegate(RefuseUncorrected refuseUncorrected) {
        this.refuseUncorrected = refuseUncorrected;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        refuseUncorrected.of(id);
    }
}
