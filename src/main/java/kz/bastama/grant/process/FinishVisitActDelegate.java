package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.FinishVisitAct;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FinishVisitActDelegate implements JavaDelegate {

    private final FinishVisitAct finishVisitAct;

    FinishVisitActDelegate(FinishVisitAct finishVisitAct) {
        this.finishVisitAct = finishVisitAct;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        VisitModel.VISIT_FOLLOWS.set(execution, finishVisitAct.of(id).name());
    }
}
