package kz.bastama.grant.domain;

/** Where a revision of the final report stands. */
public enum ReportState {
    DRAFT,
    SENT,
    RETURNED,
    ACCEPTED
}
