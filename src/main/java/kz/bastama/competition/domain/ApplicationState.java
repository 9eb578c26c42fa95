package kz.bastama.competition.domain;

/** Where an application stands. */
public enum ApplicationState {
    DRAFT,
    SENT,
    /** Sent back once to be mended in the fields that are marked. */
    RETURNED,
    ADMITTED,
    REFUSED,
    WITHDRAWN
}
