package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NameWinners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NameWinnersDelegate implements JavaDelegate {

    private final NameWinners nameWinners;

    NameWinnersDelegate(NameWinners nameWinners) {
        this.nameWinners = nameWinners;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        nameWinners.of(id);
    }
}
