package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NameNextInRank;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NameNextInRankDelegate implements JavaDelegate {

    private final NameNextInRank nameNextInRank;

    NameNextInRankDelegate(NameNextInRank nameNextInRank) {
        this.nameNextInRank = nameNextInRank;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        LotSuccessionModel.NEXT_NAMED.set(execution, nameNextInRank.of(id));
    }
}
