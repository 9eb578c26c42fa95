package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.LapseAgreement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LapseAgreementDelegate implements JavaDelegate {

    private final LapseAgreement lapseAgreement;

    LapseAgreementDelegate(LapseAgreement lapseAgreement) {
        this.lapseAgreement = lapseAgreement;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        lapseAgreement.of(id);
    }
}
