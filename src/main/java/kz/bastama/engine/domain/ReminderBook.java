package kz.bastama.engine.domain;

import java.time.Instant;
import java.util.List;
import kz.bastama.engine.Reminders;
import kz.bastama.engine.TaskReminder;

/** Which reminders went out. */
public interface ReminderBook extends Reminders {

    /** Open tasks whose term ends before that moment, without those of which everything was said. */
    List<DueTask> dueBefore(Instant moment);

    /** @return false when it was written before, by this node or by another */
    boolean write(String caseId, TaskReminder reminder);
}
