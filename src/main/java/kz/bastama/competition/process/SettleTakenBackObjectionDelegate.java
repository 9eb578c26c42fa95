package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.SettleObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SettleTakenBackObjectionDelegate implements JavaDelegate {

    private final SettleObjection settleObjection;

    SettleTakenBackObjectionDelegate(SettleObjection settleObjection) {
        this.settleObjection = settleObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        settleObjection.of(id);
    }
}
