package kz.bastama.grant.process;

import kz.bastama.engine.Variable;

/** What {@code processes/grant/evaluation.bpmn} is called by from Java. */
final class EvaluationModel {

    static final String PROCESS = "evaluation";
    static final String TASK_CONCLUDE_EVALUATION = "Task_ConcludeEvaluation";

    static final Variable<String> CONCLUSION_KK = Variable.text("evaluationConclusionKk");
    static final Variable<String> CONCLUSION = Variable.text("evaluationConclusion");
    static final Variable<String> RECOMMENDATION_KK = Variable.text("evaluationRecommendationKk");
    static final Variable<String> RECOMMENDATION = Variable.text("evaluationRecommendation");

    private EvaluationModel() {}
}
