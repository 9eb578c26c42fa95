package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.DropTakeover;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DropTakeoverDelegate implements JavaDelegate {

    private final DropTakeover dropTakeover;

    DropTakeoverDelegate(DropTakeover dropTakeover) {
        this.dropTakeover = dropTakeover;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        dropTakeover.of(id, CircumstancesModel.TAKEOVER_REASON.in(execution, ""));
    }
}
