package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.HearRefusals;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class HearRefusalsDelegate implements JavaDelegate {

    private final HearRefusals hearRefusals;

    HearRefusalsDelegate(HearRefusals hearRefusals) {
        this.hearRefusals = hearRefusals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        CompetitionModel.ANY_ADMITTED.set(execution, hearRefusals.of(id));
    }
}
