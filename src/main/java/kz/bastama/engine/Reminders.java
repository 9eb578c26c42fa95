package kz.bastama.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who was reminded of which task when: for case pages and for managers. */
public interface Reminders {

    /** Oldest first; of tasks that are done too. */
    List<TaskReminder> ofCase(String caseId);

    /** Open tasks that managers were told of, with the time of it. */
    Map<String, Instant> escalated();
}
