package kz.bastama.engine.domain;

import java.time.Instant;
import java.util.Set;
import kz.bastama.engine.ReminderKind;
import kz.bastama.legal.EditionId;

/**
 * An open task with a term.
 *
 * @param told what was said of it already
 */
public record DueTask(
        String id,
        String caseId,
        String key,
        Instant due,
        Instant createdAt,
        EditionId edition,
        Set<ReminderKind> told) {

    public DueTask {
        told = Set.copyOf(told);
    }
}
