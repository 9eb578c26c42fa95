package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.ReturnObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnObjectionDelegate implements JavaDelegate {

    private final ReturnObjection returnObjection;

    ReturnObjectionDelegate(ReturnObjection returnObjection) {
        this.returnObjection = returnObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        returnObjection.of(id, ObjectionModel.OBJECTION_DEFECT.in(execution));
    }
}
