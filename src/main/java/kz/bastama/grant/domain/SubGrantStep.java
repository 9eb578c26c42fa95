package kz.bastama.grant.domain;

/** What a grantee does with a sub-grant. */
public enum SubGrantStep {
    /** It awards a sum, or refuses. */
    DECISION,
    /** It pays. */
    PAYMENT,
    /** It receives money back. */
    RETURN,
    /** It records the report of the receiver. */
    REPORT,
    /** It accepts the report or sends it back. */
    RULING
}
