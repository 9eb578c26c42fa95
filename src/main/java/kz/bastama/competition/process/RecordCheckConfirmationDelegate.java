package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RecordCheckConfirmation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCheckConfirmationDelegate implements JavaDelegate {

    private final RecordCheckConfirmation recordCheckConfirmation;

    RecordCheckConfirmationDelegate(RecordCheckConfirmation recordCheckConfirmation) {
        this.recordCheckConfirmation = recordCheckConfirmation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordCheckConfirmation.of(id, CompetitionModel.checkSignatory(execution));
    }
}
