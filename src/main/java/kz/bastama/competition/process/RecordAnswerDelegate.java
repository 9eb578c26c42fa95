package kz.bastama.competition.process;

import java.util.UUID;
import kz.bastama.competition.application.RecordAnswer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordAnswerDelegate implements JavaDelegate {

    private final RecordAnswer recordAnswer;

    RecordAnswerDelegate(RecordAnswer recordAnswer) {
        this.recordAnswer = recordAnswer;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        recordAnswer.of(id, CallQuestionModel.QUESTION_ANSWER.in(execution));
    }
}
