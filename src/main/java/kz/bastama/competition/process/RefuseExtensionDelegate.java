package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RefuseExtension;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseExtensionDelegate implements JavaDelegate {

    private final RefuseExtension refuseExtension;

    RefuseExtensionDelegate(RefuseExtension refuseExtension) {
        this.refuseExtension = refuseExtension;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        refuseExtension.of(id, IntakeExtensionModel.EXTENSION_REFUSAL.in(execution));
    }
}
