package kz.bastama.grant.domain;

/** How far the succession of another organisation to a grant has come. */
public enum TakeoverState {
    /** The operator agrees: the agreement on succession is issued and signed. */
    OFFERED,
    /** Grantee, successor and operator have signed: the successor is the grantee. */
    TAKEN_OVER,
    /** The grantee or the successor does not sign, and says why. */
    DECLINED,
    /** It was not signed in time, the operator did not sign it, or the project ended first: the grant stays. */
    NOT_SIGNED;

    public boolean isOpen() {
        return this == OFFERED;
    }
}
