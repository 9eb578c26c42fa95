package kz.bastama.competition.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What did not go straight in a competition: meetings without quorum, a cancellation, a repetition. */
public interface Detours {

    void postpone(UUID competitionId, Body body, Postponement postponement);

    /** In their order. */
    List<Postponement> postponed(UUID competitionId, Body body);

    void cancel(UUID competitionId, Cancellation cancellation);

    Optional<Cancellation> cancellation(UUID competitionId);

    /** Keeps that the competition repeats lots of an earlier one. */
    void repeat(UUID competitionId, UUID earlierId);

    /** The competition that this one repeats. */
    Optional<UUID> earlier(UUID competitionId);

    /** Competitions that repeat this one, in their order. */
    List<UUID> later(UUID competitionId);
}
