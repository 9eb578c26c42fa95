package kz.bastama.grant.domain;

/** What the operator decides on one expense of a report. */
public enum LineDecision {
    ACCEPT,
    PART,
    REFUSE
}
