package kz.bastama.competition.domain;

/** Where an objection to a result stands. */
public enum ObjectionState {
    DRAFT,
    REGISTERED,
    /** Somebody who took no part in the competition considers it. */
    CONSIDERED,
    /** Sent back once because of a defect. */
    RETURNED,
    DECIDED,
    /** The applicant wants no decision any more. */
    TAKEN_BACK,
    /** Closed with its competition, which was cancelled. */
    OVERTAKEN,
    /** Decided or taken back, and whatever follows from it is done. */
    SETTLED;

    /** Whether another may be named who decides; as long as that is so it can also be taken back. */
    public boolean isNameable() {
        return this == REGISTERED || isTakenUp();
    }

    /** Whether somebody considers it, or waits for its mending. */
    public boolean isTakenUp() {
        return this == CONSIDERED || this == RETURNED;
    }
}
