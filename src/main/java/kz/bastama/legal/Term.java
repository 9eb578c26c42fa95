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
 */
public record Term(String caseId, EditionId edition, String name, Instant startedAt, Instant due, Instant closedAt) {

    public Term movedTo(Instant newDue) {
        return new Term(caseId, edition, name, startedAt, newDue, closedAt);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether the term was missed as of that moment: closed after its end, or still open past it. */
    public boolean isMissed(Instant now) {
        return (isOpen() ? now : closedAt).isAfter(due);
    }
}
