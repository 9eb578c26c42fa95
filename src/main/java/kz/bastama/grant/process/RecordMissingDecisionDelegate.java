package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordMissingDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordMissingDecisionDelegate implements JavaDelegate {

    private final RecordMissingDecision recordMissingDecision;

    RecordMissingDecisionDelegate(RecordMissingDecision recordMissingDecision) {
        this.recordMissingDecision = recordMissingDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean refused = GrantModel.REFUSE.equals(GrantModel.MISSING_DECISION.in(execution));
        recordMissingDecision.of(id, refused, GrantModel.MISSING_REASON.in(execution));
    }
}
