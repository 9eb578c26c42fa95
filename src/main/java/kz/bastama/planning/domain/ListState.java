package kz.bastama.planning.domain;

/** Where the list stands on its way to the order that approves it. */
public enum ListState {
    DRAFTING,
    DISCUSSION,
    SUMMARY,
    COUNCIL,
    APPROVAL,
    APPROVED
}
