package kz.bastama.insight.domain;

/** Where a yearly report stands. */
public enum YearlyReportState {
    PREPARATION,
    APPROVAL,
    /** Approved; the paper is being issued. */
    APPROVED,
    ISSUED
}
