package kz.bastama.engine.domain;

import java.util.Optional;

/** Which step of which case an open task is. */
public interface TaskCases {

    Optional<TaskCase> of(String taskId);

    /**
     * @param taskKey definition key of the task
     * @param caseId the business key
     */
    record TaskCase(String taskKey, String caseId) {}
}
