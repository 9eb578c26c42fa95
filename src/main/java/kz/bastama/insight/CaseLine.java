package kz.bastama.insight;

import java.time.Instant;
import java.util.List;
import kz.bastama.engine.OpenCase;
import kz.bastama.engine.StaffTask;

/**
 * An open case with the tasks of staff that wait in it.
 *
 * @param due the earliest end of the stage or of a waiting task, or null
 * @param overdue whether that end has passed
 * @param stuck whether a step failed and the case waits for it to be tried again
 * @param days full days since the case came to its stage
 */
public record CaseLine(OpenCase of, List<StaffTask> tasks, Instant due, boolean overdue, boolean stuck, long days) {

    public CaseLine {
        tasks = List.copyOf(tasks);
    }
}
