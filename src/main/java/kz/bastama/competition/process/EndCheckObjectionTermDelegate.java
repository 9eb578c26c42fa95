package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.EndCheckObjectionTerm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndCheckObjectionTermDelegate implements JavaDelegate {

    private final EndCheckObjectionTerm endCheckObjectionTerm;

    EndCheckObjectionTermDelegate(EndCheckObjectionTerm endCheckObjectionTerm) {
        this.endCheckObjectionTerm = endCheckObjectionTerm;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        CompetitionModel.OBJECTIONS_OPEN.set(execution, endCheckObjectionTerm.of(id));
    }
}
