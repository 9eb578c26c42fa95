package kz.bastama.engine.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** To which groups tasks are offered, for many tasks at once: the engine itself tells it of one task only. */
public interface TaskGroups {

    /** Groups by id of the task; a task that is offered to no group is missing. */
    Map<String, Set<String>> of(Collection<String> taskIds);
}
