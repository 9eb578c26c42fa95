package kz.bastama.competition.domain;

import java.util.UUID;

/** The case of a competition as the use cases see it. Each message answers false when the case does not wait for it. */
public interface CompetitionProcess {

    void start(Competition competition);

    boolean checksFinished(UUID competitionId);

    boolean scoringFinished(UUID competitionId);

    /** The last objection is settled. */
    boolean objectionsDecided(UUID competitionId);

    /** Whether the case has begun and not ended. */
    boolean isRunning(UUID competitionId);

    /** Ends whatever the case was waiting for; its notice of cancellation follows. */
    boolean cancelled(UUID competitionId);
}
