package kz.bastama.engine.persistence;

import java.util.Optional;
import kz.bastama.engine.domain.TaskCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTaskCases implements TaskCases {

    private final JdbcClient jdbc;

    StoredTaskCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<TaskCase> of(String taskId) {
        return jdbc.sql("""
                        select task.task_def_key_ as task_key, whole.business_key_ as case_id
                        from act_ru_task task join act_ru_execution whole on whole.id_ = task.proc_inst_id_
                        where task.id_ = ? and whole.business_key_ is not null
                        """).param(taskId).query(TaskCase.class).optional();
    }
}
