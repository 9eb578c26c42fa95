package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.MakeCaseFile;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class MakeCaseFileDelegate implements JavaDelegate {

    private final MakeCaseFile makeCaseFile;

    MakeCaseFileDelegate(MakeCaseFile makeCaseFile) {
        this.makeCaseFile = makeCaseFile;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        makeCaseFile.of(id);
    }
}
