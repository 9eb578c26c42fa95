package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.AwardNextInRank;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AwardNextInRankDelegate implements JavaDelegate {

    private final AwardNextInRank awardNextInRank;

    AwardNextInRankDelegate(AwardNextInRank awardNextInRank) {
        this.awardNextInRank = awardNextInRank;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        awardNextInRank.of(id);
    }
}
