package kz.bastama.legal.domain;

/** What the calendar says of a listed day; a day that is not listed works from Monday to Friday. */
public enum DayKind {
    HOLIDAY(false),
    /** A day off in exchange for another one, or for a holiday that fell on a weekend. */
    MOVED_OFF(false),
    /** A Saturday or Sunday that works in exchange for another day. */
    MOVED_WORK(true),
    /** An administrator took the day off the list again: the weekday alone decides. */
    ORDINARY(true);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    boolean works(boolean weekend) {
        return this == ORDINARY ? !weekend : working;
    }
}
