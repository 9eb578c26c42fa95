package kz.bastama.legal;

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

    void close(String caseId, String name);

    List<Term> ofCase(String caseId);
}
