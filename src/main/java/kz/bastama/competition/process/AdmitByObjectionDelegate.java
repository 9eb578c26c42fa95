package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.AdmitByObjection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AdmitByObjectionDelegate implements JavaDelegate {

    private final AdmitByObjection admitByObjection;

    AdmitByObjectionDelegate(AdmitByObjection admitByObjection) {
        this.admitByObjection = admitByObjection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        admitByObjection.of(id);
    }
}
