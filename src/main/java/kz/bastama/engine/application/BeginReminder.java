package kz.bastama.engine.application;

import java.time.Clock;
import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.TaskReminder;
import kz.bastama.engine.domain.DueTask;
import kz.bastama.engine.domain.ReminderBook;
import kz.bastama.engine.domain.ReminderProcess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a reminder down and lets it go out, both or neither. Of two nodes that look at once, one writes. */
@Service
class BeginReminder {

    private final ReminderBook book;
    private final ReminderProcess process;
    private final Clock clock;

    BeginReminder(ReminderBook book, ReminderProcess process, Clock clock) {
        this.book = book;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void begin(DueTask task, ReminderKind kind) {
        if (book.write(task.caseId(), new TaskReminder(task.id(), task.key(), kind, clock.instant()))) {
            process.begin(task.id(), kind);
        }
    }
}
