package kz.bastama.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the nodes of one database start one after the other: what a start writes (the calendar, the deployment, filters, the
 * first accounts) is written only if it is missing, and two nodes would miss it at the same moment. The turn is taken before
 * anything is written and given on when the product is ready; it dies with its holder.
 */
@Component
class StartTurn implements InitializingBean, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);
    private static final long LOCK = 0x426173745475726EL;

    private final DataSource database;
    private Connection held;

    StartTurn(DataSource database) {
        this.database = database;
    }

    /** Every bean is made before the first one writes at the start, so it is early enough here. */
    @Override
    public void afterPropertiesSet() throws SQLException {
        held = database.getConnection();
        if (!asked("select pg_try_advisory_lock(%d)")) {
            LOG.info("Another node is starting on this database: waits for it");
            asked("select pg_advisory_lock(%d) is not null");
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void giveOn() throws SQLException {
        if (held != null) {
            asked("select pg_advisory_unlock(%d)");
            destroy();
        }
    }

    @Override
    public void destroy() throws SQLException {
        if (held != null) {
            held.close();
            held = null;
        }
    }

    private boolean asked(String query) throws SQLException {
        try (var statement = held.createStatement();
                var answer = statement.executeQuery(query.formatted(LOCK))) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
