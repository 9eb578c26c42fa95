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
    CANCELLED
}
