package kz.bastama.grant.process;

import java.util.UUID;
import kz.bastama.grant.application.RecordEvaluation;
import kz.bastama.legal.OfficialText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordEvaluationDelegate implements JavaDelegate {

    private final RecordEvaluation recordEvaluation;

    RecordEvaluationDelegate(RecordEvaluation recordEvaluation) {
        this.recordEvaluation = recordEvaluation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID id = UUID.fromString(execution.getProcessBusinessKey());
        OfficialText conclusion =
                OfficialText.of(EvaluationModel.CONCLUSION_KK.in(execution), EvaluationModel.CONCLUSION.in(execution));
        OfficialText recommendation = OfficialText.of(
                EvaluationModel.RECOMMENDATION_KK.in(execution), EvaluationModel.RECOMMENDATION.in(execution));
        recordEvaluation.of(id, conclusion, recommendation);
    }
}
