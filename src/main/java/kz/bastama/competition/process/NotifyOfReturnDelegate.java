package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfReturn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfReturnDelegate implements JavaDelegate {

    private final NotifyOfReturn notifyOfReturn;

    NotifyOfReturnDelegate(NotifyOfReturn notifyOfReturn) {
        this.notifyOfReturn = notifyOfReturn;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfReturn.of(id);
    }
}
