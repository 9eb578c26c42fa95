package kz.bastama.legal;

import java.time.LocalDate;

/**
 * One day of a term as a case page shows it. The wording of the kind stands under {@code legal.day.<kind>}.
 *
 * @param counted whether the day counts towards the term
 * @param name what the calendar calls the day (the holiday, the decree that moved it), or null for an ordinary one
 */
public record DayExplained(LocalDate date, boolean counted, Kind kind, OfficialText name) {

    /** Why a day counts or not. */
    public enum Kind {
        /** The day of the event itself: the term begins on the next one. */
        EVENT,
        WORKING,
        /** A day of a term in calendar days, working or not. */
        CALENDAR,
        WEEKEND,
        HOLIDAY,
        /** A day off in exchange for another one. */
        MOVED_OFF,
        /** A Saturday or Sunday made a working day. */
        MOVED_WORK,
        /** The last day of the term was a day off, so that the term ends on this one. */
        ROLLED_TO,
        /** Added by a decision, which the name tells. */
        EXTENDED
    }
}
