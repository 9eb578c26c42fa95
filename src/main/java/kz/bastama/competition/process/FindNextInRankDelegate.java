package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.FindNextInRank;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindNextInRankDelegate implements JavaDelegate {

    private final FindNextInRank findNextInRank;

    FindNextInRankDelegate(FindNextInRank findNextInRank) {
        this.findNextInRank = findNextInRank;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LotSuccessionModel.ANYONE_LEFT.set(execution, findNextInRank.of(id));
    }
}
