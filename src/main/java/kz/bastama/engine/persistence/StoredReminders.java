package kz.bastama.engine.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.engine.ReminderKind;
import kz.bastama.engine.TaskReminder;
import kz.bastama.engine.domain.DueTask;
import kz.bastama.engine.domain.ReminderBook;
import kz.bastama.legal.EditionId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for all tasks, however many are open: the engine itself would be asked for each of them. */
@Repository
class StoredReminders implements ReminderBook {

    private final JdbcClient jdbc;

    StoredReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DueTask> dueBefore(Instant moment) {
        return jdbc.sql("""
                        select task.id_ as id, task.task_def_key_ as key, task.due_date_ as due, task.create_time_ as created,
                               instance.business_key_ as case_id, edition.text_ as edition,
                               (select string_agg(kind, ' ') from engine_reminders where task_id = task.id_) as told
                        from act_ru_task task
                        join act_ru_execution instance on instance.id_ = task.proc_inst_id_
                        join act_ru_variable edition on edition.execution_id_ = instance.id_ and edition.name_ = 'edition'
                        where task.due_date_ < :moment and task.suspension_state_ = 1
                          and instance.business_key_ is not null
                          and not exists (select 1 from engine_reminders where task_id = task.id_ and kind = 'OVERDUE')
                        order by task.due_date_, task.id_
                        """)
                .param("moment", Timestamp.from(moment))
                .query((row, number) -> dueTask(row))
                .list();
    }

    @Override
    public boolean write(String caseId, TaskReminder reminder) {
        return jdbc.sql("""
                                insert into engine_reminders (task_id, kind, task_key, case_id, told_at)
                                values (:task, :kind, :key, :case, :at) on conflict do nothing
                                """)
                        .param("task", reminder.taskId())
                        .param("kind", reminder.kind().name())
                        .param("key", reminder.taskKey())
                        .param("case", caseId)
                        .param("at", Timestamp.from(reminder.at()))
                        .update()
                > 0;
    }

    @Override
    public List<TaskReminder> ofCase(String caseId) {
        return jdbc.sql("select task_id, task_key, kind, told_at from engine_reminders where case_id = :case"
                        + " order by told_at, task_id")
                .param("case", caseId)
                .query((row, number) -> new TaskReminder(
                        row.getString("task_id"),
                        row.getString("task_key"),
                        ReminderKind.valueOf(row.getString("kind")),
                        row.getTimestamp("told_at").toInstant()))
                .list();
    }

    @Override
    public Map<String, Instant> escalated() {
        Map<String, Instant> escalated = new HashMap<>();
        RowCallbackHandler collect = row -> escalated.put(
                row.getString("task_id"), row.getTimestamp("told_at").toInstant());
        jdbc.sql("""
                        select task_id, told_at from engine_reminders
                        join act_ru_task on act_ru_task.id_ = task_id where kind = 'OVERDUE'
                        """).query(collect);
        return escalated;
    }

    private static DueTask dueTask(ResultSet row) throws SQLException {
        String told = row.getString("told");
        Set<ReminderKind> kinds = told == null
                ? Set.of()
                : Arrays.stream(told.split(" ")).map(ReminderKind::valueOf).collect(Collectors.toSet());
        return new DueTask(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("key"),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("created").toInstant(),
                EditionId.parse(row.getString("edition")),
                kinds);
    }
}
