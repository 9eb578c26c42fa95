package kz.bastama.grant.process;

import java.util.Locale;
import java.util.UUID;
import kz.bastama.grant.application.RecordReportDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReportDecisionDelegate implements JavaDelegate {

    private final RecordReportDecision recordReportDecision;

    RecordReportDecisionDelegate(RecordReportDecision recordReportDecision) {
        this.recordReportDecision = recordReportDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        String decision = GrantModel.REPORT_DECISION.in(execution).toUpperCase(Locale.ROOT);
        boolean last = recordReportDecision.of(
                id, RecordReportDecision.Decision.valueOf(decision), GrantModel.REPORT_REMARKS.in(execution, ""));
        GrantModel.LAST_REPORT.set(execution, last);
    }
}
