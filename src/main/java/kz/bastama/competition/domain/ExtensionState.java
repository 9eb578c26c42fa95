package kz.bastama.competition.domain;

/** How far an extension of the intake is. */
public enum ExtensionState {
    /** One officer asks; another has to confirm it. */
    ASKED,
    CONFIRMED,
    REFUSED,
    /** The intake ended, or the competition was cancelled, before anybody decided. */
    LAPSED
}
