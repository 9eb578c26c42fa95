package kz.bastama.engine;

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

    /** Whether the task waits still; false once it was completed, or its case went another way. */
    boolean isOpen(String taskId);
}
