package kz.bastama.grant.process;

import java.math.BigDecimal;
import java.util.UUID;
import kz.bastama.grant.application.EndVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordVisitDemandDelegate implements JavaDelegate {

    private final EndVisit endVisit;

    RecordVisitDemandDelegate(EndVisit endVisit) {
        this.endVisit = endVisit;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        BigDecimal sum = new BigDecimal(VisitModel.DEMAND_SUM.in(execution));
        String document = VisitModel.DEMAND_DOCUMENT.in(execution, "");
        endVisit.demanding(id, sum, document, VisitModel.DEMAND_REASON.in(execution));
    }
}
