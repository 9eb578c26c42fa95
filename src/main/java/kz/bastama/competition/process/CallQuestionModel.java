package kz.bastama.competition.process;

import kz.bastama.engine.Variable;

/** What {@code processes/competition/call-question.bpmn} is called by from Java. */
final class CallQuestionModel {

    static final String PROCESS = "call-question";
    static final String TASK_ANSWER_QUESTION = "Task_AnswerQuestion";
    static final String ANSWER = "answer";
    static final Variable<String> QUESTION_DECISION = Variable.text("questionDecision");
    static final Variable<String> QUESTION_ANSWER = Variable.text("questionAnswer");
    static final Variable<String> HIDING_REASON = Variable.text("hidingReason");

    private CallQuestionModel() {}
}
