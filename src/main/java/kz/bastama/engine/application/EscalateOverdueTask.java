package kz.bastama.engine.application;

import java.util.Map;
import kz.bastama.account.People;
import kz.bastama.account.Person;
import kz.bastama.account.Role;
import kz.bastama.engine.ReminderKind;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the managers of a task whose officers let its term pass. */
@Service
public class EscalateOverdueTask {

    private final TaskAudience audience;
    private final TermNotices notices;
    private final People people;
    private final Journal journal;

    EscalateOverdueTask(TaskAudience audience, TermNotices notices, People people, Journal journal) {
        this.audience = audience;
        this.notices = notices;
        this.people = people;
        this.journal = journal;
    }

    /** Nothing happens when the task was done meanwhile. */
    @Transactional
    public void escalate(String caseId, String taskId, String title) {
        audience.task(caseId, taskId).ifPresent(task -> {
            for (Person manager : people.withRole(Role.MANAGER, null)) {
                notices.send(
                        "engine.taskEscalated",
                        manager.id(),
                        task,
                        ReminderKind.OVERDUE,
                        title,
                        "/insight/cases/" + caseId);
            }
            journal.record(JournalEntry.of(caseId, "engine.taskEscalated").with(Map.of("task", task.key())));
        });
    }
}
