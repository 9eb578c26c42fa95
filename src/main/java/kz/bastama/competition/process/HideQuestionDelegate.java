package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.HideQuestion;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class HideQuestionDelegate implements JavaDelegate {

    private final HideQuestion hideQuestion;

    HideQuestionDelegate(HideQuestion hideQuestion) {
        this.hideQuestion = hideQuestion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        hideQuestion.of(id, CallQuestionModel.HIDING_REASON.in(execution));
    }
}
