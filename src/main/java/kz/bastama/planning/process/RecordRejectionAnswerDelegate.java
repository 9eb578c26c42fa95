package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.RecordRejectionAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordRejectionAnswerDelegate implements JavaDelegate {

    private final RecordRejectionAnswer recordRejectionAnswer;

    RecordRejectionAnswerDelegate(RecordRejectionAnswer recordRejectionAnswer) {
        this.recordRejectionAnswer = recordRejectionAnswer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean dropped = DirectionListModel.DROP.equals(DirectionListModel.REJECTION_ANSWER.in(execution));
        recordRejectionAnswer.of(id, dropped, DirectionListModel.rejectionReason(execution));
    }
}
