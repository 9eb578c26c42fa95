package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.EndObjectionTerm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndObjectionTermDelegate implements JavaDelegate {

    private final EndObjectionTerm endObjectionTerm;

    EndObjectionTermDelegate(EndObjectionTerm endObjectionTerm) {
        this.endObjectionTerm = endObjectionTerm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        CompetitionModel.OBJECTIONS_OPEN.set(execution, endObjectionTerm.of(id));
    }
}
