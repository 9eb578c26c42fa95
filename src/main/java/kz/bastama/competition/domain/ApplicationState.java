package kz.bastama.competition.domain;

/** Where an application stands. */
public enum ApplicationState {
    DRAFT,
    SENT,
    ADMITTED,
    REFUSED,
    WITHDRAWN
}
