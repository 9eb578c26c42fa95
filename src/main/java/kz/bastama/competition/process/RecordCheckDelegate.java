package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RecordCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordCheckDelegate implements JavaDelegate {

    private final RecordCheck recordCheck;

    RecordCheckDelegate(RecordCheck recordCheck) {
        this.recordCheck = recordCheck;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean admitted = ApplicationModel.ADMIT.equals(ApplicationModel.CHECK_DECISION.in(execution));
        recordCheck.of(id, admitted, ApplicationModel.CHECK_REMARK.in(execution, ""));
        ApplicationModel.ADMITTED.set(execution, admitted);
    }
}
