package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordRemedyCheck;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRemedyCheckDelegate implements JavaDelegate {

    private final RecordRemedyCheck recordRemedyCheck;

    RecordRemedyCheckDelegate(RecordRemedyCheck recordRemedyCheck) {
        this.recordRemedyCheck = recordRemedyCheck;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean remedied = VisitModel.REMEDY_CHECK.in(execution).equals(VisitModel.REMEDIED);
        String remark = VisitModel.REMEDY_REMARK.in(execution);
        VisitModel.VISIT_REFUND_DUE.set(execution, recordRemedyCheck.of(id, remedied, remark));
    }
}
