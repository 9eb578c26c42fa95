package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NoteRuling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteRulingDelegate implements JavaDelegate {

    private final NoteRuling noteRuling;

    NoteRulingDelegate(NoteRuling noteRuling) {
        this.noteRuling = noteRuling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean lotAgain = ObjectionModel.LOT_AGAIN.equals(ObjectionModel.OBJECTION_FOLLOWS.in(execution, ""));
        ObjectionModel.ADMITTED_BY_DECISION.set(
                execution, noteRuling.of(id, ObjectionModel.ruling(execution), lotAgain));
    }
}
