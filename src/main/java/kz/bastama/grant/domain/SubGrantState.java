package kz.bastama.grant.domain;

/** How far a sub-grant has come. */
public enum SubGrantState {
    /** The grantee has the application. */
    APPLIED,
    /** The grantee gives nothing, for a reason. */
    REFUSED,
    /** The grantee gives a sum; nothing is paid yet. */
    AWARDED,
    /** Some of it or all is paid. */
    PAID,
    /** The receiver has reported to the grantee. */
    REPORTED,
    /** The grantee has accepted the report: what was not spent is returned. */
    ACCEPTED;

    /** Whether the grantee gives money. */
    public boolean isGiven() {
        return this != APPLIED && this != REFUSED;
    }
}
