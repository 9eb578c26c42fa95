package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.PublishSuccession;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PublishSuccessionDelegate implements JavaDelegate {

    private final PublishSuccession publishSuccession;

    PublishSuccessionDelegate(PublishSuccession publishSuccession) {
        this.publishSuccession = publishSuccession;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        publishSuccession.of(id);
    }
}
