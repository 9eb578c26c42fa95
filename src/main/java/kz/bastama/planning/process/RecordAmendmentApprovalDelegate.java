package kz.bastama.planning.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.RecordAmendmentApproval;
import kz.bastama.planning.domain.ApprovalOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAmendmentApprovalDelegate implements JavaDelegate {

    private final RecordAmendmentApproval recordAmendmentApproval;

    RecordAmendmentApprovalDelegate(RecordAmendmentApproval recordAmendmentApproval) {
        this.recordAmendmentApproval = recordAmendmentApproval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        ApprovalOrder order = new ApprovalOrder(
                ListAmendmentModel.ORDER_NUMBER.in(execution),
                LocalDate.parse(ListAmendmentModel.ORDER_DATE.in(execution)),
                ListAmendmentModel.ORDER_SIGNATORY.in(execution));
        recordAmendmentApproval.of(id, order);
    }
}
