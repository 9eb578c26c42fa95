package kz.bastama.grant.domain;

/** A side of the agreement. */
public enum Side {
    GRANTEE,
    OPERATOR,
    /** Who becomes the grantee; signs the agreement on succession alone. */
    SUCCESSOR
}
