package kz.bastama.competition.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The score sheet of one expert for one application.
 *
 * @param scores points by criterion
 * @param remarks remark by criterion
 */
public record Review(
        UUID id,
        UUID competitionId,
        UUID applicationId,
        UUID personId,
        State state,
        Map<String, BigDecimal> scores,
        Map<String, String> remarks,
        String recommendation,
        Instant finalAt) {

    /** A dropped sheet belongs to an expert with a conflict of interest: it does not count. */
    public enum State {
        OPEN,
        FINAL,
        DROPPED
    }

    public Review {
        scores = Map.copyOf(scores);
        remarks = Map.copyOf(remarks);
    }

    public static Review open(UUID competitionId, UUID applicationId, UUID personId) {
        return new Review(
                UUID.randomUUID(), competitionId, applicationId, personId, State.OPEN, Map.of(), Map.of(), "", null);
    }

    public Review written(Map<String, BigDecimal> scores, Map<String, String> remarks, String recommendation) {
        expectOpen();
        return new Review(id, competitionId, applicationId, personId, state, scores, remarks, recommendation, null);
    }

    public Review finished(Instant at) {
        expectOpen();
        return new Review(id, competitionId, applicationId, personId, State.FINAL, scores, remarks, recommendation, at);
    }

    public Review dropped() {
        return new Review(
                id, competitionId, applicationId, personId, State.DROPPED, scores, remarks, recommendation, finalAt);
    }

    public boolean isFinal() {
        return state == State.FINAL;
    }

    public BigDecimal total() {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void expectOpen() {
        if (state != State.OPEN) {
            throw new IllegalStateException("Score sheet " + id + " is " + state);
        }
    }
}
