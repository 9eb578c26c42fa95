package kz.bastama.grant.process;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.grant.application.RecordBudgetDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBudgetDecisionDelegate implements JavaDelegate {

    private final RecordBudgetDecision recordBudgetDecision;

    RecordBudgetDecisionDelegate(RecordBudgetDecision recordBudgetDecision) {
        this.recordBudgetDecision = recordBudgetDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        String decision = RevisionModel.BUDGET_DECISION.in(execution).toUpperCase(Locale.ROOT);
        recordBudgetDecision.of(
                id, RecordBudgetDecision.Decision.valueOf(decision), RevisionModel.BUDGET_REMARKS.in(execution, ""));
    }
}
