package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.DecideObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DecideObjectionDelegate implements JavaDelegate {

    private final DecideObjection decideObjection;

    DecideObjectionDelegate(DecideObjection decideObjection) {
        this.decideObjection = decideObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        boolean lotAgain = ObjectionModel.LOT_AGAIN.equals(ObjectionModel.OBJECTION_FOLLOWS.in(execution, ""));
        boolean afterResult = decideObjection.of(
                id,
                ObjectionModel.ruling(execution),
                ObjectionModel.why(execution),
                ObjectionModel.OBJECTION_REASONS.in(execution),
                lotAgain);
        ObjectionModel.CONSIDERED_AGAIN.set(execution, lotAgain && afterResult);
        ObjectionModel.ADMITTED_BY_DECISION.set(execution, lotAgain && !afterResult);
    }
}
