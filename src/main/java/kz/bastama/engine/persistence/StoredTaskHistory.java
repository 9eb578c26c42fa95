package kz.bastama.engine.persistence;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bastama.engine.TaskHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the engine's history itself: its queries tell an officer nothing of what another one did. */
@Repository
class StoredTaskHistory implements TaskHistory {

    private final JdbcClient jdbc;

    StoredTaskHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> completedBy(String caseId, Collection<String> tasks) {
        return jdbc.sql("""
                        select distinct task.assignee_ from act_hi_taskinst task
                        join act_hi_procinst instance on instance.id_ = task.proc_inst_id_
                        where instance.business_key_ = :case and task.task_def_key_ in (:tasks)
                          and task.end_time_ is not null and task.assignee_ is not null
                        """).param("case", caseId).param("tasks", tasks).query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
