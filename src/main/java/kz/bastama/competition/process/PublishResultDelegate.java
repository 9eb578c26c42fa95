package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.PublishResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishResultDelegate implements JavaDelegate {

    private final PublishResult publishResult;

    PublishResultDelegate(PublishResult publishResult) {
        this.publishResult = publishResult;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        publishResult.of(id);
    }
}
