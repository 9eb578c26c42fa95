package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.ProlongSuspension;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ProlongSuspensionDelegate implements JavaDelegate {

    private final ProlongSuspension prolongSuspension;

    ProlongSuspensionDelegate(ProlongSuspension prolongSuspension) {
        this.prolongSuspension = prolongSuspension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        prolongSuspension.of(id, SuspensionModel.reason(execution));
    }
}
