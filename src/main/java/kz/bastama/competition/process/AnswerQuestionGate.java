package kz.bastama.competition.process;

import kz.bastama.engine.TaskGate;
import kz.bastama.engine.Variable;
import kz.bastama.form.Answers;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** A question is answered in words, or hidden with a reason. */
@Component
class AnswerQuestionGate implements TaskGate {

    @Override
    public String taskKey() {
        return CallQuestionModel.TASK_ANSWER_QUESTION;
    }

    @Override
    public Verdict check(String caseId, Answers given) {
        return given.text(CallQuestionModel.QUESTION_DECISION.name()).equals(CallQuestionModel.ANSWER)
                ? filled(given, CallQuestionModel.QUESTION_ANSWER, "competition.questionUnanswered")
                : filled(given, CallQuestionModel.HIDING_REASON, "competition.questionHiding");
    }

    private static Verdict filled(Answers given, Variable<String> variable, String code) {
        return given.text(variable.name()).isBlank()
                ? Verdict.refused(Refusal.of(code, null).at(variable.name()))
                : Verdict.allowed();
    }
}
