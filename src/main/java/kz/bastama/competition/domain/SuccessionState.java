package kz.bastama.competition.domain;

/** Where the search for the next in rank stands. */
public enum SuccessionState {
    OPEN,
    VOTING,
    DECIDED,
    PUBLISHED,
    CONCLUDED
}
