package kz.bastama.engine.domain;

/** Lets one completion of a task at a time through. */
public interface TaskHolds {

    /**
     * Holds the task until the transaction ends; whoever comes at the same moment waits for that.
     *
     * @return false when the task was done meanwhile
     */
    boolean hold(String taskId);
}
