package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.ReturnRevision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnRevisionDelegate implements JavaDelegate {

    private final ReturnRevision returnRevision;

    ReturnRevisionDelegate(ReturnRevision returnRevision) {
        this.returnRevision = returnRevision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        returnRevision.of(id, ObjectionModel.REVISION_DEFECT.in(execution));
    }
}
