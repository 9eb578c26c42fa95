package kz.bastama.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import kz.bastama.form.Page;

/** All open tasks of staff, over all cases. */
public interface Workload {

    /** Tasks on one page. */
    int SIZE = 500;

    /**
     * The oldest first.
     *
     * @param page from 0
     */
    Page<StaffTask> open(int page);

    /** Open tasks of those cases, the oldest first. */
    List<StaffTask> ofCases(Collection<String> caseIds);

    /**
     * How many tasks wait for people with these rights in cases of these processes, whoever has taken them.
     *
     * @param processes keys of the definitions
     * @param groups candidate groups
     */
    Waiting waiting(Set<String> processes, Set<String> groups);

    /** @param overdue of the open ones, those whose term has passed */
    record Waiting(long open, long overdue) {}

    /** Whether the task waits still; false once it was completed, or its case went another way. */
    boolean isOpen(String taskId);
}
