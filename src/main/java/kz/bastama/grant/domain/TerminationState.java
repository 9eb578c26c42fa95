package kz.bastama.grant.domain;

/** How far the unilateral termination of a grant agreement has come. */
public enum TerminationState {
    /** The grantee is told of the ground and may explain; the operator decides. */
    WARNED,
    /** An officer proposes to terminate; another one confirms. */
    TO_CONFIRM,
    /** The agreement stays. */
    LEFT_IN_FORCE,
    /** The agreement is ended; what is to be returned is waited for. */
    TERMINATED,
    /** The accounts are settled. */
    SETTLED,
    /** The grant ended meanwhile by another road. */
    ENDED;

    /** Nothing is decided yet. */
    public boolean isOpen() {
        return this == WARNED || this == TO_CONFIRM;
    }

    /** It ended the agreement. */
    public boolean isTermination() {
        return this == TERMINATED || this == SETTLED;
    }
}
