package kz.bastama.grant.domain;

/** How far a monitoring visit has come. */
public enum VisitState {
    /** It has a day. */
    PLANNED,
    /** It will not take place: for a reason that an officer gave, or because the grant has ended. */
    CALLED_OFF,
    /** Team and meetings are settled, the grantee is told. */
    PREPARED,
    /** Nobody was there, or the team was not admitted, for a reason that an officer gave. */
    NOT_HELD,
    /** The act is finished; the grantee may object. */
    ACT,
    /** Something is to be remedied. */
    REMEDY,
    /** Money is to be demanded back. */
    REFUND,
    /** Nothing more follows. */
    DONE;

    /** Whether the visit took place and its act is finished. */
    public boolean isHeld() {
        return this == ACT || this == REMEDY || this == REFUND || this == DONE;
    }
}
