package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NoteRevision;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteRevisionDelegate implements JavaDelegate {

    private final NoteRevision noteRevision;

    NoteRevisionDelegate(NoteRevision noteRevision) {
        this.noteRevision = noteRevision;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        noteRevision.of(id, ObjectionModel.answer(execution), ObjectionModel.change(execution));
    }
}
