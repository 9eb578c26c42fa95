package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.LeaveLotOpen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LeaveLotOpenDelegate implements JavaDelegate {

    private final LeaveLotOpen leaveLotOpen;

    LeaveLotOpenDelegate(LeaveLotOpen leaveLotOpen) {
        this.leaveLotOpen = leaveLotOpen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        leaveLotOpen.of(id);
    }
}
