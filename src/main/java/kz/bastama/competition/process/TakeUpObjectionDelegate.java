package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.TakeUpObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TakeUpObjectionDelegate implements JavaDelegate {

    private final TakeUpObjection takeUpObjection;

    TakeUpObjectionDelegate(TakeUpObjection takeUpObjection) {
        this.takeUpObjection = takeUpObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        ObjectionModel.OBJECTION_DECIDER.set(execution, takeUpObjection.of(id));
    }
}
