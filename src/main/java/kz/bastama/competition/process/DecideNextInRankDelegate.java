package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.DecideNextInRank;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DecideNextInRankDelegate implements JavaDelegate {

    private final DecideNextInRank decideNextInRank;

    DecideNextInRankDelegate(DecideNextInRank decideNextInRank) {
        this.decideNextInRank = decideNextInRank;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LotSuccessionModel.NEXT_NAMED.set(execution, decideNextInRank.of(id));
    }
}
