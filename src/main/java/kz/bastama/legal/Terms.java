package kz.bastama.legal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Terms by name. What is opened here is remembered, so that it can be explained and moved when the calendar changes;
 * {@link TermMoved} then tells who waits for it.
 */
public interface Terms {

    /** Computes the end without opening anything. */
    Instant due(EditionId edition, String name, Instant from);

    /** Opens the term for the case, or returns the open one of that name unchanged. */
    Term open(String caseId, EditionId edition, String name, Instant from);

    /** Ends the open term of that name; nothing happens when there is none. A later {@link #open} begins a new one. */
    void close(String caseId, String name);

    /**
     * Ends the open term of that name, for nothing is waited for any more; nothing happens when there is none.
     *
     * @param by what ended it: an event of the journal, for example {@code grant.terminated}
     */
    void cut(String caseId, String name, String by);

    /**
     * Puts the end of the open term later by a decision, and tells who waits for it. From now on the calendar moves that end.
     *
     * @param because the decision and its reason, for whoever asks why the term ends when it does
     * @throws IllegalStateException when no term of that name is open, or the new end is not later
     */
    Term extend(String caseId, String name, Instant to, String because);

    /**
     * How long after the end of such a term its case goes on waiting: {@code intake.graceSeconds} of the edition for
     * {@code intake.short}; nothing where the edition does not say.
     */
    Duration grace(EditionId edition, String name);

    /** Running and closed terms of the case, the oldest first. */
    List<Term> ofCase(String caseId);

    /** Every day from the event to the end of the term: counted or skipped, and why. */
    List<DayExplained> explain(Term term);
}
