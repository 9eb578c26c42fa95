package kz.bastama.competition.process;

import java.time.LocalDate;
import java.util.UUID;
import kz.bastama.competition.application.ReviseResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReviseResultDelegate implements JavaDelegate {

    private final ReviseResult reviseResult;

    ReviseResultDelegate(ReviseResult reviseResult) {
        this.reviseResult = reviseResult;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        ReviseResult.Answer answer = new ReviseResult.Answer(
                ObjectionModel.REVISION_PROTOCOL.in(execution),
                LocalDate.parse(ObjectionModel.REVISION_DATE.in(execution)),
                ObjectionModel.REVISION_REASONS.in(execution));
        if (ObjectionModel.CHANGED.equals(ObjectionModel.RESULT_REVISION.in(execution))) {
            reviseResult.changed(
                    id,
                    answer,
                    ObjectionModel.REVISION_FORMER.in(execution, ""),
                    ObjectionModel.REVISION_NEXT.in(execution));
        } else {
            reviseResult.stands(id, answer);
        }
    }
}
