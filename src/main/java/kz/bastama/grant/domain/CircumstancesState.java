package kz.bastama.grant.domain;

/** How far circumstances that a grantee announced have come. */
public enum CircumstancesState {
    /** The operator decides. */
    ANNOUNCED,
    /** The operator accepts them: the grant is suspended, or ended, or its term may be changed. */
    TAKEN_UP,
    /** The operator does not accept them. */
    NOT_TAKEN_UP;

    public boolean isOpen() {
        return this == ANNOUNCED;
    }
}
