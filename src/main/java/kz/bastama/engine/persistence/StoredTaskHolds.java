package kz.bastama.engine.persistence;

import kz.bastama.engine.domain.TaskHolds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The engine sees that a task is done already only when it writes at the end of a command, after all that the completion brings
 * about has been done twice.
 */
@Repository
class StoredTaskHolds implements TaskHolds {

    private final JdbcClient database;

    StoredTaskHolds(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean hold(String taskId) {
        return database.sql("select id_ from act_ru_task where id_ = :task for update")
                .param("task", taskId)
                .query(String.class)
                .optional()
                .isPresent();
    }
}
