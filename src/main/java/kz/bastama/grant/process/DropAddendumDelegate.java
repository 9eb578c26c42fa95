package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.DropAddendum;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DropAddendumDelegate implements JavaDelegate {

    private final DropAddendum dropAddendum;

    DropAddendumDelegate(DropAddendum dropAddendum) {
        this.dropAddendum = dropAddendum;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        dropAddendum.of(id, AddendumModel.ADDITIONAL_REASON.in(execution, ""));
    }
}
