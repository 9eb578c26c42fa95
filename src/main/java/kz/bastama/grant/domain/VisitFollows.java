package kz.bastama.grant.domain;

/** What follows from the act of a visit. */
public enum VisitFollows {
    REMEDY,
    REFUND,
    NOTHING
}
