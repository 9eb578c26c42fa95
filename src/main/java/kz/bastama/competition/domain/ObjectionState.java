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
    SETTLED
}
