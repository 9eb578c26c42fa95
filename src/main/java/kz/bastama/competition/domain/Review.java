package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The score sheet of one expert for one application.
 *
 * @param scores points by criterion
 * @param remarks remark by criterion
 * @param further whether the expert was called in later, because the first ones had a conflict, were late or lay too far apart
 * @param openedAt when it was given out; null for those of before that was kept
 * @param edition 1, and one more with every reopening
 * @param withoutTranslation the expert says that the language of the application is no hindrance
 * @param version grows with every saving: what a page had before the eyes
 */
@RecordBuilder
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
        boolean further,
        Instant openedAt,
        int edition,
        boolean withoutTranslation,
        int version) {

    /** Neither a sheet dropped for a conflict of interest nor one closed for being late or given back counts. */
    public enum State {
        OPEN,
        FINAL,
        DROPPED,
        LATE,
        GIVEN_BACK
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
        return ReviewBuilder.builder()
                .id(UUID.randomUUID())
                .competitionId(competitionId)
                .applicationId(applicationId)
                .personId(personId)
                .state(State.OPEN)
                .scores(Map.of())
                .remarks(Map.of())
                .recommendation("")
                .further(further)
                .edition(1)
                .build();
    }

    public Review givenOut(Instant at) {
        return ReviewBuilder.builder(this).openedAt(at).build();
    }

    public Review written(Map<String, BigDecimal> scores, Map<String, String> remarks, String recommendation) {
        expect(State.OPEN);
        return ReviewBuilder.builder(this)
                .scores(scores)
                .remarks(remarks)
                .recommendation(recommendation)
                .version(version + 1)
                .build();
    }

    public Review finished(Instant at) {
        expect(State.OPEN);
        return ReviewBuilder.builder(this).state(State.FINAL).finalAt(at).build();
    }

    /** Open again with what it says, to be mended; whoever reads it later finds the earlier edition beside it. */
    public Review reopened(Instant at) {
        expect(State.FINAL);
        return ReviewBuilder.builder(this)
                .state(State.OPEN)
                .finalAt(null)
                .openedAt(at)
                .edition(edition + 1)
                .version(version + 1)
                .build();
    }

    public Review dropped() {
        return ReviewBuilder.builder(this).state(State.DROPPED).build();
    }

    /** Not written in time: another expert is called. */
    public Review closedLate() {
        expect(State.OPEN);
        return ReviewBuilder.builder(this).state(State.LATE).build();
    }

    /** Its expert fell out before it was final: another expert is called. */
    public Review givenBack() {
        expect(State.OPEN);
        return ReviewBuilder.builder(this).state(State.GIVEN_BACK).build();
    }

    /** Whether it counts to the load of its expert: not where somebody else writes it without any delay of the expert. */
    public boolean isLoad() {
        return state != State.DROPPED && state != State.GIVEN_BACK;
    }

    public Review readWithoutTranslation() {
        expect(State.OPEN);
        return ReviewBuilder.builder(this).withoutTranslation(true).build();
    }

    public boolean isFinal() {
        return state == State.FINAL;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether it counts, or will. */
    public boolean isLive() {
        return isOpen() || isFinal();
    }

    public BigDecimal total() {
        return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Score sheet " + id + " is " + state);
        }
    }
}
