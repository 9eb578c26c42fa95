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
    /** Decided, and whatever followed from the decision is done. */
    SETTLED
}
