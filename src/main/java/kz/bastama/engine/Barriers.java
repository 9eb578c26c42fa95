package kz.bastama.engine;

import java.util.List;

/** Tells before anything is typed what {@link CompletionBar} would say after it. */
public interface Barriers {

    /** Why the present person may not complete the task, in their language; empty where nothing is in the way. */
    List<String> of(String taskId);
}
