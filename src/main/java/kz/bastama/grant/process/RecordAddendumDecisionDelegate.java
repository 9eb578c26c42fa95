package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordAddendumDecision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAddendumDecisionDelegate implements JavaDelegate {

    private final RecordAddendumDecision recordAddendumDecision;

    RecordAddendumDecisionDelegate(RecordAddendumDecision recordAddendumDecision) {
        this.recordAddendumDecision = recordAddendumDecision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean agrees = AddendumModel.AMENDMENT_DECISION.in(execution).equals(AddendumModel.AGREE);
        recordAddendumDecision.of(id, agrees, AddendumModel.AMENDMENT_REASON.in(execution, ""));
    }
}
