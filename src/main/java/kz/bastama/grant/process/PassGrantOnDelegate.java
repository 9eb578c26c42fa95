package kz.bastama.grant.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.grant.application.PassGrantOn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PassGrantOnDelegate implements JavaDelegate {

    private final PassGrantOn passGrantOn;

    PassGrantOnDelegate(PassGrantOn passGrantOn) {
        this.passGrantOn = passGrantOn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        passGrantOn.of(id, LocalDate.parse(CircumstancesModel.TAKEOVER_SIGNED_ON.in(execution)));
    }
}
