package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.PublishAmendment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishAmendmentDelegate implements JavaDelegate {

    private final PublishAmendment publishAmendment;

    PublishAmendmentDelegate(PublishAmendment publishAmendment) {
        this.publishAmendment = publishAmendment;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        publishAmendment.of(id);
    }
}
