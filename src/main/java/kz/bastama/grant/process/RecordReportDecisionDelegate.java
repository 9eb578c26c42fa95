package kz.bastama.grant.process;

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
        boolean accepted = GrantModel.ACCEPT.equals(GrantModel.REPORT_DECISION.in(execution));
        recordReportDecision.of(id, accepted, GrantModel.REPORT_REMARKS.in(execution, ""));
    }
}
