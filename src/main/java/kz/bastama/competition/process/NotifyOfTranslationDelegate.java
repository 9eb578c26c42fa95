package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfTranslation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfTranslationDelegate implements JavaDelegate {

    private final NotifyOfTranslation notifyOfTranslation;

    NotifyOfTranslationDelegate(NotifyOfTranslation notifyOfTranslation) {
        this.notifyOfTranslation = notifyOfTranslation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfTranslation.of(id);
    }
}
