package kz.bastama.competition.process;

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
        boolean confirmed = !ObjectionModel.REVISION_DECISION.in(execution, "").isEmpty();
        ReviseResult.Answer answer = ObjectionModel.answer(execution);
        reviseResult.of(id, answer, ObjectionModel.change(execution), confirmed);
        ObjectionModel.ADMITTED_ANEW.set(execution, answer.points() != null);
    }
}
