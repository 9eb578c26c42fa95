package kz.bastama.planning.domain;

/** Where the list stands on its way to the order that approves it. */
public enum ListState {
    DRAFTING,
    DISCUSSION,
    SUMMARY,
    COUNCIL,
    /** The council does not support it; the customer reworks or drops it. */
    REJECTED,
    APPROVAL,
    APPROVED,
    /** Approved, and being amended; what is published stands until the order. */
    AMENDING,
    /** Given up by the customer. */
    DROPPED
}
