package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.TellSubscribers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellSubscribersDelegate implements JavaDelegate {

    private final TellSubscribers tellSubscribers;

    TellSubscribersDelegate(TellSubscribers tellSubscribers) {
        this.tellSubscribers = tellSubscribers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tellSubscribers.of(UUID.fromString(CallNewsCase.COMPETITION_ID.in(execution)));
    }
}
