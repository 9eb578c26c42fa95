package kz.bastama.engine;

/** Why a step failed, as far as an administrator can do something about it. */
public enum StuckReason {
    /** The mail server does not answer. */
    MAIL,
    /** A paper cannot be made or archived. */
    PAPER,
    /** The database refused, or was not there. */
    DATABASE,
    OTHER
}
