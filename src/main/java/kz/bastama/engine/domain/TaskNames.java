package kz.bastama.engine.domain;

import java.util.Map;

/** What tasks are called. */
public interface TaskNames {

    /** Names by language. */
    Map<String, String> of(String taskKey);
}
