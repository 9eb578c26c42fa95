package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.LeaveInForce;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LeaveInForceDelegate implements JavaDelegate {

    private final LeaveInForce leaveInForce;

    LeaveInForceDelegate(LeaveInForce leaveInForce) {
        this.leaveInForce = leaveInForce;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        leaveInForce.of(id);
    }
}
