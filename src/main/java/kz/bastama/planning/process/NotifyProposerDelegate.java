package kz.bastama.planning.process;

import java.util.UUID;
import kz.bastama.planning.application.NotifyProposer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyProposerDelegate implements JavaDelegate {

    private final NotifyProposer notifyProposer;

    NotifyProposerDelegate(NotifyProposer notifyProposer) {
        this.notifyProposer = notifyProposer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notifyProposer.of(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
