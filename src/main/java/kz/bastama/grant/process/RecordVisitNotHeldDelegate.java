package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordVisitNotHeld;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordVisitNotHeldDelegate implements JavaDelegate {

    private final RecordVisitNotHeld recordVisitNotHeld;

    RecordVisitNotHeldDelegate(RecordVisitNotHeld recordVisitNotHeld) {
        this.recordVisitNotHeld = recordVisitNotHeld;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordVisitNotHeld.of(id, VisitModel.VISIT_REASON.in(execution));
    }
}
