package kz.bastama.competition.domain;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.UUID;

/**
 * What becomes of the money of one award that fell away: the next in rank of the lot gets it, or nobody does.
 *
 * @param fallenId application whose award fell away
 * @param nextId application that takes its place, from the decision on; null where nobody does
 * @param meeting of the competition commission; null where it does not decide
 */
@RecordBuilder
public record Succession(
        UUID id,
        UUID competitionId,
        UUID lotId,
        UUID fallenId,
        UUID nextId,
        SuccessionState state,
        Meeting meeting,
        Instant openedAt,
        Instant publishedAt) {

    public static Succession opened(UUID competitionId, FallenAward fallen) {
        return SuccessionBuilder.builder()
                .id(UUID.randomUUID())
                .competitionId(competitionId)
                .lotId(fallen.lotId())
                .fallenId(fallen.award().applicationId())
                .state(SuccessionState.OPEN)
                .openedAt(fallen.at())
                .build();
    }

    public Succession convened(Meeting held) {
        expect(SuccessionState.OPEN);
        return SuccessionBuilder.builder(this)
                .state(SuccessionState.VOTING)
                .meeting(held)
                .build();
    }

    /** As the commission voted. */
    public Succession voted(UUID next) {
        expect(SuccessionState.VOTING);
        return SuccessionBuilder.builder(this)
                .state(SuccessionState.DECIDED)
                .nextId(next)
                .build();
    }

    /** Who leads the meeting, while it votes. */
    public Succession ledBy(Seated member) {
        expect(SuccessionState.VOTING);
        return SuccessionBuilder.builder(this).meeting(meeting.ledBy(member)).build();
    }

    /** By the ranking alone; null where nobody is left. */
    public Succession named(UUID next) {
        expect(SuccessionState.OPEN);
        return SuccessionBuilder.builder(this)
                .state(SuccessionState.DECIDED)
                .nextId(next)
                .build();
    }

    public Succession published(Instant at) {
        expect(SuccessionState.DECIDED);
        return SuccessionBuilder.builder(this)
                .state(SuccessionState.PUBLISHED)
                .publishedAt(at)
                .build();
    }

    public Succession concluded() {
        expect(SuccessionState.PUBLISHED);
        return SuccessionBuilder.builder(this).state(SuccessionState.CONCLUDED).build();
    }

    /** Whether nothing of it is to be done any more. */
    public boolean isOver() {
        return state == SuccessionState.CONCLUDED;
    }

    public boolean isPublic() {
        return publishedAt != null;
    }

    public boolean isVoting() {
        return state == SuccessionState.VOTING;
    }

    /** Whether the commission decided, and its protocol tells so. */
    public boolean isByCommission() {
        return meeting != null;
    }

    /** Named, and not yet among the awards: its money is bespoken. */
    public boolean bespeaks() {
        return state == SuccessionState.DECIDED && nextId != null;
    }

    private void expect(SuccessionState expected) {
        if (state != expected) {
            throw new IllegalStateException("Succession " + id + " is " + state + ", not " + expected);
        }
    }
}
