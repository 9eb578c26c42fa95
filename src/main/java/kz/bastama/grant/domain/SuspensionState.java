package kz.bastama.grant.domain;

/** How far a suspension of a grant has come. */
public enum SuspensionState {
    /** An officer proposes it; another one decides. */
    PROPOSED,
    /** The other officer did not confirm it. */
    NOT_CONFIRMED,
    /** Nothing is paid. */
    SUSPENDED,
    /** The grant goes on. */
    RESUMED,
    /** The grant ended meanwhile. */
    ENDED;

    public boolean isOpen() {
        return this == PROPOSED || this == SUSPENDED;
    }
}
