package kz.bastama.legal;

import java.time.Instant;

/**
 * A running term of one case: its name in the edition, when it began and when it ends.
 *
 * @param caseId id of the aggregate whose case waits
 * @param name key of the term in the edition below {@code terms}, for example {@code formalCheck} or {@code intake.short}
 * @param startedAt the moment of the event that starts the term; the counting begins on the day after it
 * @param due the last instant that still counts; a term of days ends at the end of its last day in Asia/Almaty, or at the
 *     clock time that the edition names
 * @param closedAt when what was waited for happened, or null while the term runs
 * @param extendedTo what a decision put the end to, or null where the edition alone counts it
 * @param extendedBecause the decision and its reason, as its officer put it, or null
 * @param cutBy event of the journal that ended it, so that it was neither kept nor missed; null otherwise
 */
public record Term(
        String caseId,
        EditionId edition,
        String name,
        Instant startedAt,
        Instant due,
        Instant closedAt,
        Instant extendedTo,
        String extendedBecause,
        String cutBy) {

    public static Term running(String caseId, EditionId edition, String name, Instant startedAt, Instant due) {
        return new Term(caseId, edition, name, startedAt, due, null, null, null, null);
    }

    public Term movedTo(Instant newDue) {
        return new Term(caseId, edition, name, startedAt, newDue, closedAt, extendedTo, extendedBecause, cutBy);
    }

    public Term extendedTo(Instant to, String because) {
        return new Term(caseId, edition, name, startedAt, to, closedAt, to, because, cutBy);
    }

    public boolean isExtended() {
        return extendedTo != null;
    }

    public boolean isCut() {
        return cutBy != null;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether the term was missed as of that moment: closed after its end, or still open past it. */
    public boolean isMissed(Instant now) {
        return (isOpen() ? now : closedAt).isAfter(due);
    }
}
