package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RecordSecretarySignature;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSignatureOnNextDelegate implements JavaDelegate {

    private final RecordSecretarySignature recordSecretarySignature;

    RecordSignatureOnNextDelegate(RecordSecretarySignature recordSecretarySignature) {
        this.recordSecretarySignature = recordSecretarySignature;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordSecretarySignature.onNext(id);
    }
}
