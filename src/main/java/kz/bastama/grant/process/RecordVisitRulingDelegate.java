package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordVisitRuling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordVisitRulingDelegate implements JavaDelegate {

    private final RecordVisitRuling recordVisitRuling;

    RecordVisitRulingDelegate(RecordVisitRuling recordVisitRuling) {
        this.recordVisitRuling = recordVisitRuling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean upheld = VisitModel.VISIT_RULING.in(execution).equals(VisitModel.UPHOLD);
        String reasons = VisitModel.VISIT_RULING_REASONS.in(execution);
        VisitModel.VISIT_FOLLOWS.set(
                execution, recordVisitRuling.of(id, upheld, reasons).name());
    }
}
