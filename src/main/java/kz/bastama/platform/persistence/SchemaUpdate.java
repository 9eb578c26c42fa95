package kz.bastama.platform.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Brings the tables up to date in one transaction: a start that is killed in the middle leaves nothing behind, neither half a
 * table nor a lock. Liquibase's own lock would stay taken for ever in that case; here a lock of PostgreSQL, which dies with its
 * holder, lets one node in at a time, and a lock row found under it is a dead one's.
 */
class SchemaUpdate extends SpringLiquibase {

    private static final long LOCK = 0x42617374616D61L;
    private static final Set<String> POSTPONED = Set.of("commit", "rollback", "setAutoCommit", "close");

    private final String mode;
    private final SchemaAhead begun;

    SchemaUpdate(String mode) {
        this(mode, null);
    }

    /** @param begun what the start has begun already and is only waited for; null: nothing */
    SchemaUpdate(String mode, SchemaAhead begun) {
        this.mode = mode;
        this.begun = begun;
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        if (begun == null) {
            bringUpToDate();
        } else {
            begun.await();
        }
    }

    void bringUpToDate() throws LiquibaseException {
        DataSource own = getDataSource();
        try (Connection connection = own.getConnection()) {
            connection.setAutoCommit(false);
            // Liquibase learns by a failing query that its own tables are missing; that must not spoil the rest
            connection.unwrap(PGConnection.class).setAutosave(AutoSave.ALWAYS);
            waitForOthers(connection);
            setDataSource(within(connection));
            super.afterPropertiesSet();
            connection.unwrap(PGConnection.class).setAutosave(AutoSave.NEVER);
            finish(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new LiquibaseException(e);
        } finally {
            setDataSource(own);
        }
    }

    /** What belongs to the same transaction as the tables. */
    void finish(Connection connection) throws SQLException {
        Installation.mark(connection, mode);
    }

    private static void waitForOthers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(%d)".formatted(LOCK));
            try (var table = statement.executeQuery("select to_regclass('databasechangeloglock') is not null")) {
                table.next();
                if (!table.getBoolean(1)) {
                    return;
                }
            }
            statement.execute("update databasechangeloglock set locked = false, lockgranted = null, lockedby = null");
        }
    }

    private static DataSource within(Connection transaction) {
        Connection shared = (Connection) Proxy.newProxyInstance(
                SchemaUpdate.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (POSTPONED.contains(method.getName())
                            && (arguments == null || method.getName().equals("setAutoCommit"))) {
                        return null;
                    }
                    try {
                        return method.invoke(transaction, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() {
                return shared;
            }

            @Override
            public Connection getConnection(String username, String password) {
                return shared;
            }
        };
    }
}
