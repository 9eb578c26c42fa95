package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordOverdueDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordOverdueDecisionDelegate implements JavaDelegate {

    private final RecordOverdueDecision recordOverdueDecision;

    RecordOverdueDecisionDelegate(RecordOverdueDecision recordOverdueDecision) {
        this.recordOverdueDecision = recordOverdueDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean refused = GrantModel.REFUSE.equals(GrantModel.OVERDUE_DECISION.in(execution));
        recordOverdueDecision.of(id, refused, GrantModel.OVERDUE_REASON.in(execution));
    }
}
