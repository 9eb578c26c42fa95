package kz.bastama.engine;

import java.time.Instant;

/**
 * That officers were reminded of a task.
 *
 * @param taskKey definition key of the task
 */
public record TaskReminder(String taskId, String taskKey, ReminderKind kind, Instant at) {}
