package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordPreparation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordPreparationDelegate implements JavaDelegate {

    private final RecordPreparation recordPreparation;

    RecordPreparationDelegate(RecordPreparation recordPreparation) {
        this.recordPreparation = recordPreparation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordPreparation.of(id, VisitModel.VISIT_TEAM.in(execution), VisitModel.VISIT_MEETS.in(execution));
    }
}
