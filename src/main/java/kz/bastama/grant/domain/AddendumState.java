package kz.bastama.grant.domain;

/** How far a change of a grant agreement has come. */
public enum AddendumState {
    /** The grantee asks; the operator decides. What the operator proposes is never only asked. */
    ASKED,
    /** The operator agrees: the additional agreement is issued and signed. */
    AGREED,
    /** Both sides have signed: the agreement is changed. */
    IN_FORCE,
    /** The operator does not agree. */
    REFUSED,
    /** The grantee does not sign, and says why. */
    DECLINED,
    /** It was not signed in time, the operator dropped it, or the project ended first. */
    DROPPED;

    /** Nothing more happens. */
    public boolean isEnded() {
        return this != ASKED && this != AGREED;
    }
}
