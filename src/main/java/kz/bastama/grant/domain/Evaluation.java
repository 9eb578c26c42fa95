package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import kz.bastama.legal.OfficialText;
import kz.bastama.planning.EfficiencyGrade;

/**
 * The evaluation of the efficiency of one project by its customer and by representatives of civil society.
 *
 * @param points of the group, {@code grade} by the edition, {@code conclusion} and {@code recommendation} to the topics of the next
 *     year: null until it is concluded
 */
@RecordBuilder
public record Evaluation(
        UUID id,
        UUID grantId,
        EvaluationState state,
        Instant begunAt,
        Instant concludedAt,
        BigDecimal points,
        EfficiencyGrade grade,
        OfficialText conclusion,
        OfficialText recommendation) {

    public static Evaluation begun(UUID grantId, Instant at) {
        return EvaluationBuilder.builder()
                .id(UUID.randomUUID())
                .grantId(grantId)
                .state(EvaluationState.SCORING)
                .begunAt(at)
                .build();
    }

    public boolean isConcluded() {
        return state == EvaluationState.CONCLUDED;
    }

    public Evaluation concluded(
            BigDecimal reached, EfficiencyGrade means, OfficialText said, OfficialText recommended, Instant at) {
        if (isConcluded()) {
            throw new IllegalStateException("Evaluation " + id + " is concluded");
        }
        return EvaluationBuilder.builder(this)
                .state(EvaluationState.CONCLUDED)
                .concludedAt(at)
                .points(reached)
                .grade(means)
                .conclusion(said)
                .recommendation(recommended)
                .build();
    }
}
