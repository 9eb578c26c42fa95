package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordSuspensionDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSuspensionDecisionDelegate implements JavaDelegate {

    private final RecordSuspensionDecision recordSuspensionDecision;

    RecordSuspensionDecisionDelegate(RecordSuspensionDecision recordSuspensionDecision) {
        this.recordSuspensionDecision = recordSuspensionDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean confirmed = SuspensionModel.SUSPENSION_DECISION.in(execution).equals(SuspensionModel.CONFIRM);
        recordSuspensionDecision.of(id, confirmed, SuspensionModel.SUSPENSION_REASON.in(execution, ""));
    }
}
