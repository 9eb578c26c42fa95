package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.NotifyOfHiddenQuestion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NotifyOfHiddenQuestionDelegate implements JavaDelegate {

    private final NotifyOfHiddenQuestion notifyOfHiddenQuestion;

    NotifyOfHiddenQuestionDelegate(NotifyOfHiddenQuestion notifyOfHiddenQuestion) {
        this.notifyOfHiddenQuestion = notifyOfHiddenQuestion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        notifyOfHiddenQuestion.of(id);
    }
}
