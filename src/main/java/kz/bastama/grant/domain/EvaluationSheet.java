package kz.bastama.grant.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one of the group says of a project.
 *
 * @param civil whether the person represents civil society; else the customer
 * @param points by the names of the criteria of the edition; none until it is sent
 * @param sentAt null until it is sent; then it stays
 * @param declined why the named person does not take part, or null
 */
@RecordBuilder
public record EvaluationSheet(
        UUID evaluationId,
        UUID personId,
        String name,
        String organisation,
        boolean civil,
        Instant openedAt,
        Map<String, Integer> points,
        String remark,
        Instant sentAt,
        String declined) {

    public EvaluationSheet {
        points = Map.copyOf(points);
    }

    public static EvaluationSheet opened(
            UUID evaluationId, UUID personId, String name, String organisation, boolean civil, Instant at) {
        return new EvaluationSheet(evaluationId, personId, name, organisation, civil, at, Map.of(), "", null, null);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** Whether the person is still to be heard. */
    public boolean isOpen() {
        return sentAt == null && declined == null;
    }

    public EvaluationSheet sent(Map<String, Integer> given, String said, Instant at) {
        expectOpen();
        return EvaluationSheetBuilder.builder(this)
                .points(given)
                .remark(said)
                .sentAt(at)
                .build();
    }

    public EvaluationSheet declining(String reason) {
        expectOpen();
        return EvaluationSheetBuilder.builder(this).declined(reason).build();
    }

    /** Those that count. */
    public static List<EvaluationSheet> sent(Collection<EvaluationSheet> sheets) {
        return sheets.stream().filter(EvaluationSheet::isSent).toList();
    }

    private void expectOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("The sheet of " + personId + " on " + evaluationId + " is settled");
        }
    }
}
