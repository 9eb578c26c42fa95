package kz.bastama.engine.persistence;

import java.time.Duration;
import kz.bastama.engine.domain.ClockOffsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredClockOffsets implements ClockOffsets {

    private final JdbcClient database;

    StoredClockOffsets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Duration load() {
        return database.sql("select offset_millis from engine_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    @Override
    public void keep(Duration offset) {
        database.sql("insert into engine_clock (id, offset_millis) values (1, :millis)"
                        + " on conflict (id) do update set offset_millis = excluded.offset_millis")
                .param("millis", offset.toMillis())
                .update();
    }
}
