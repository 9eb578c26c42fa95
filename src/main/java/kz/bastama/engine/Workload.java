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
}
