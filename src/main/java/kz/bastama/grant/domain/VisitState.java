package kz.bastama.grant.domain;

/** How far a monitoring visit has come. */
public enum VisitState {
    /** It has a day. */
    PLANNED,
    /** It will not take place, for a reason that an officer gave. */
    CALLED_OFF
}
