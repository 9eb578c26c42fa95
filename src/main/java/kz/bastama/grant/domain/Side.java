package kz.bastama.grant.domain;

/** A side of the agreement. */
public enum Side {
    GRANTEE,
    OPERATOR
}
