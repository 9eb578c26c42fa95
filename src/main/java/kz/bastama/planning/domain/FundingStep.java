package kz.bastama.planning.domain;

/** What has to happen next under an agreement on financing. */
public enum FundingStep {
    /** The agreement, or an additional one, is to be written. */
    AGREE,
    /** The operator holds more than is agreed. */
    RETURN,
    /** The customer has money to transfer. */
    TRANSFER,
    NOTHING
}
