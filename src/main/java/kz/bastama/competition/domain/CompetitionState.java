package kz.bastama.competition.domain;

/** Where a competition stands on its way from plan to result. */
public enum CompetitionState {
    PLANNED,
    ANNOUNCED,
    CHECK,
    EXPERTISE,
    COMMISSION,
    RESULT,
    CONCLUDED,
    NOT_HELD,
    CANCELLED;

    /** Whether it is decided who wins, published or not. */
    public boolean isDecided() {
        return this == RESULT || this == CONCLUDED;
    }
}
