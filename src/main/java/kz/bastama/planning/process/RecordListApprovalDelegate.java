package kz.bastama.planning.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.planning.application.RecordListApproval;
import kz.bastama.planning.domain.ApprovalOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordListApprovalDelegate implements JavaDelegate {

    private final RecordListApproval recordListApproval;

    RecordListApprovalDelegate(RecordListApproval recordListApproval) {
        this.recordListApproval = recordListApproval;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordListApproval.of(
                UUID.fromString(execution.getProcessBusinessKey()),
                new ApprovalOrder(
                        DirectionListModel.ORDER_NUMBER.in(execution),
                        LocalDate.parse(DirectionListModel.ORDER_DATE.in(execution)),
                        DirectionListModel.ORDER_SIGNATORY.in(execution)));
    }
}
