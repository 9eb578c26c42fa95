package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordResumptionDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordResumptionDecisionDelegate implements JavaDelegate {

    private final RecordResumptionDecision recordResumptionDecision;

    RecordResumptionDecisionDelegate(RecordResumptionDecision recordResumptionDecision) {
        this.recordResumptionDecision = recordResumptionDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean resumes = SuspensionModel.RESUMPTION_DECISION.in(execution).equals(SuspensionModel.RESUME);
        recordResumptionDecision.of(id, resumes, SuspensionModel.reason(execution));
    }
}
