package kz.bastama.engine.application;

import java.util.Map;
import kz.bastama.account.Person;
import kz.bastama.engine.ReminderKind;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds whoever took the task, or everybody who may take it. */
@Service
public class RemindOfficers {

    private final TaskAudience audience;
    private final TermNotices notices;
    private final Journal journal;

    RemindOfficers(TaskAudience audience, TermNotices notices, Journal journal) {
        this.audience = audience;
        this.notices = notices;
        this.journal = journal;
    }

    /** Nothing happens when the task was done meanwhile. */
    @Transactional
    public void remind(String caseId, String taskId, ReminderKind kind, String title, String path) {
        audience.task(caseId, taskId).ifPresent(task -> {
            for (Person officer : audience.officers(task)) {
                notices.send("engine.officerReminded", officer.id(), task, kind, title, path);
            }
            journal.record(JournalEntry.of(caseId, "engine.officersReminded")
                    .with(Map.of("task", task.key(), "kind", kind.name())));
        });
    }
}
