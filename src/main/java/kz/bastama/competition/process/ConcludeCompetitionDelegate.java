package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.ConcludeCompetition;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConcludeCompetitionDelegate implements JavaDelegate {

    private final ConcludeCompetition concludeCompetition;

    ConcludeCompetitionDelegate(ConcludeCompetition concludeCompetition) {
        this.concludeCompetition = concludeCompetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        concludeCompetition.of(id);
    }
}
