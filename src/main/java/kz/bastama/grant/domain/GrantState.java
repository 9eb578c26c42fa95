package kz.bastama.grant.domain;

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
    /** The final report is with the operator. */
    REPORTED,
    /** The report is accepted; the rest is to be paid. */
    ACCEPTED,
    CLOSED;

    /** Whether the public may see the project: from the day on which both sides have signed. */
    public boolean isPublic() {
        return ordinal() >= SIGNED.ordinal();
    }
}
