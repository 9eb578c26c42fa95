package kz.bastama.engine.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.bastama.engine.domain.TaskGroups;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredTaskGroups implements TaskGroups {

    private final JdbcClient jdbc;

    StoredTaskGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Set<String>> of(Collection<String> taskIds) {
        Map<String, Set<String>> groups = new HashMap<>();
        if (taskIds.isEmpty()) {
            return groups;
        }
        RowCallbackHandler collect = row -> groups.computeIfAbsent(row.getString("task"), task -> new HashSet<>())
                .add(row.getString("offered_to"));
        jdbc.sql("""
                        select task_id_ as task, group_id_ as offered_to from act_ru_identitylink
                        where type_ = 'candidate' and group_id_ is not null and task_id_ in (:tasks)
                        """).param("tasks", taskIds).query(collect);
        return groups;
    }
}
