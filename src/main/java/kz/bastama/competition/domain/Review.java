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
 * @param further whether the expert was called in later, because the first ones had a conflict or lay too far apart
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
        Instant finalAt,
        boolean further) {

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
        return opened(competitionId, applicationId, personId, false);
    }

    /** The sheet of an expert who is called in when the others cannot settle the application. */
    public static Review further(UUID competitionId, UUID applicationId, UUID personId) {
        return opened(competitionId, applicationId, personId, true);
    }

    private static Review opened(UUID competitionId, UUID applicationId, UUID personId, boolean further) {
        return new Review(
                UUID.randomUUID(),
                competitionId,
                applicationId,
                personId,
                State.OPEN,
                Map.of(),
                Map.of(),
                "",
                null,
                further);
    }

    public Review written(Map<String, BigDecimal> scores, Map<String, String> remarks, String recommendation) {
        expectOpen();
        return new Review(
                id, competitionId, applicationId, personId, state, scores, remarks, recommendation, null, further);
    }

    public Review finished(Instant at) {
        expectOpen();
        return new Review(
                id, competitionId, applicationId, personId, State.FINAL, scores, remarks, recommendation, at, further);
    }

    public Review dropped() {
        return new Review(
                id,
                competitionId,
                applicationId,
                personId,
                State.DROPPED,
                scores,
                remarks,
                recommendation,
                finalAt,
                further);
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
