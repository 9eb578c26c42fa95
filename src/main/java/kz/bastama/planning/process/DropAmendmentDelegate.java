package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.DropAmendment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DropAmendmentDelegate implements JavaDelegate {

    private final DropAmendment dropAmendment;

    DropAmendmentDelegate(DropAmendment dropAmendment) {
        this.dropAmendment = dropAmendment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        dropAmendment.of(id, ListAmendmentModel.DROP_REASON.in(execution));
    }
}
