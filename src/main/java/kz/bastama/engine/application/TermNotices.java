package kz.bastama.engine.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.StaffTask;
import kz.bastama.engine.domain.TaskNames;
import kz.bastama.legal.ShownTime;
import kz.bastama.notice.Notice;
import kz.bastama.notice.Notices;
import org.springframework.stereotype.Service;

/** Words what is said of the term of a task. */
@Service
class TermNotices {

    private final Notices notices;
    private final TaskNames names;

    TermNotices(Notices notices, TaskNames names) {
        this.notices = notices;
        this.names = names;
    }

    /** @throws org.springframework.mail.MailException when the mail server cannot be reached: the step is to be retried */
    void send(String type, UUID person, StaffTask task, ReminderKind kind, String title, String path) {
        notices.send(new Notice(
                type + ":" + task.id() + ":" + kind + ":" + person,
                person,
                type,
                Map.of(
                        "task",
                        names.of(task.key()),
                        "case",
                        title,
                        "due",
                        ShownTime.minute(task.due()),
                        "kind",
                        kind.name()),
                path));
    }
}
