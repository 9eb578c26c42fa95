package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordTermination;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordTerminationDelegate implements JavaDelegate {

    private final RecordTermination recordTermination;

    RecordTerminationDelegate(RecordTermination recordTermination) {
        this.recordTermination = recordTermination;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean confirmed =
                TerminationModel.TERMINATION_CONFIRMATION.in(execution).equals(TerminationModel.CONFIRM);
        boolean owed = recordTermination.of(id, confirmed, TerminationModel.TERMINATION_RETURNED.in(execution, ""));
        TerminationModel.RETURN_OWED.set(execution, owed);
    }
}
