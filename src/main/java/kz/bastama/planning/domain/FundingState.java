package kz.bastama.planning.domain;

/** How far the agreement on financing has come. */
public enum FundingState {
    /** The customer writes the agreement, or an additional one. */
    DRAFT,
    /** The operator is to agree or to send it back. */
    OFFERED,
    /** It is concluded; money is to be transferred or to be returned. */
    IN_FORCE,
    /** All agreed money is with the operator. */
    SETTLED
}
