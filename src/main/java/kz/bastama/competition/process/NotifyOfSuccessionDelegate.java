package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfSuccession;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfSuccessionDelegate implements JavaDelegate {

    private final NotifyOfSuccession notifyOfSuccession;

    NotifyOfSuccessionDelegate(NotifyOfSuccession notifyOfSuccession) {
        this.notifyOfSuccession = notifyOfSuccession;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfSuccession.of(id);
    }
}
