package kz.bastama.grant.domain;

import java.util.EnumSet;
import java.util.Set;

/** How far a grant has come. */
public enum GrantState {
    /** The agreement is being drafted. */
    DRAFT,
    /** The agreement is issued and waits for signatures. */
    TO_SIGN,
    /** Both sides have signed. */
    SIGNED,
    /** The first payment is made; the project runs. */
    ACTIVE,
    /** A report is with the operator. */
    REPORTED,
    /** The final report is accepted; the rest is to be paid, or to be returned. */
    ACCEPTED,
    CLOSED,
    /** The grantee did not sign in time: there is no agreement. */
    LAPSED,
    /** The winner refused to sign: there is no agreement. */
    DECLINED,
    /** The report was refused for good, or the operator ended the agreement; the money is demanded back. */
    TERMINATED,
    /** Closed without acceptance. */
    FAILED;

    private static final Set<GrantState> UNCONCLUDED = EnumSet.of(DRAFT, TO_SIGN, LAPSED, DECLINED);
    private static final Set<GrantState> ENDED = EnumSet.of(CLOSED, LAPSED, DECLINED, FAILED);

    /** Whether the public may see the project: from the day on which both sides have signed. */
    public boolean isPublic() {
        return !UNCONCLUDED.contains(this);
    }

    /** Nothing more happens. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** The report was refused: nothing more is paid. */
    public boolean isBroken() {
        return this == TERMINATED || this == FAILED;
    }
}
