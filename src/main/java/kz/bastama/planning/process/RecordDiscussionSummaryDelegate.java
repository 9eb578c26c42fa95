package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.RecordDiscussionSummary;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDiscussionSummaryDelegate implements JavaDelegate {

    private final RecordDiscussionSummary recordDiscussionSummary;

    RecordDiscussionSummaryDelegate(RecordDiscussionSummary recordDiscussionSummary) {
        this.recordDiscussionSummary = recordDiscussionSummary;
    }

    @Override
    public void execute(DelegateExecution execution) {
        recordDiscussionSummary.of(
                UUID.fromString(execution.getProcessBusinessKey()),
                BothLanguages.of(execution, DirectionListModel.SUMMARY_KK, DirectionListModel.SUMMARY));
    }
}
