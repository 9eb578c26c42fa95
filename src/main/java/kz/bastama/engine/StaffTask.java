package kz.bastama.engine;

import java.time.Instant;
import java.util.Set;

/**
 * An open task of staff, as case pages show it.
 *
 * @param key definition key, for example {@code Task_CheckApplication}
 * @param process id of the definition
 * @param due when it must be done, or null
 * @param assignee login of the person who took it, or null
 * @param groups candidate groups
 */
public record StaffTask(
        String id,
        String key,
        String name,
        String process,
        String caseId,
        Instant createdAt,
        Instant due,
        String assignee,
        Set<String> groups) {}
