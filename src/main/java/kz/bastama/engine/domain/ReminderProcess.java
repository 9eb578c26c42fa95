package kz.bastama.engine.domain;

import kz.bastama.engine.ReminderKind;

/** Lets a reminder go out: mail is sent in a step of its own, which is retried. */
public interface ReminderProcess {

    void begin(String taskId, ReminderKind kind);
}
