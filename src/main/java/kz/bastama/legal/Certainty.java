package kz.bastama.legal;

/** How sure we are of a number: the officer's screen shows which is law and which is our default. */
public enum Certainty {
    /** Read in the text of the act. */
    LAW,
    /** Seen in the practice of the operator, not in an act that we could read. */
    PRACTICE,
    /** Our own proposal, to be replaced when the rule is known. */
    DEFAULT
}
