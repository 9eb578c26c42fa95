package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.KeepObjectionAsFiled;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class KeepObjectionAsFiledDelegate implements JavaDelegate {

    private final KeepObjectionAsFiled keepObjectionAsFiled;

    KeepObjectionAsFiledDelegate(KeepObjectionAsFiled keepObjectionAsFiled) {
        this.keepObjectionAsFiled = keepObjectionAsFiled;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        keepObjectionAsFiled.of(id);
    }
}
