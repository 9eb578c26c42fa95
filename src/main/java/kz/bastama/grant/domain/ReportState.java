package kz.bastama.grant.domain;

/** Where a revision of a report stands. */
public enum ReportState {
    DRAFT,
    SENT,
    RETURNED,
    ACCEPTED,
    /** Not accepted, and not to be corrected any more. */
    REFUSED
}
