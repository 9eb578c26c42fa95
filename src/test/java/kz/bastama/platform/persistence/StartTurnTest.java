package kz.bastama.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class StartTurnTest {

    private final String name = "turn_" + UUID.randomUUID().toString().replace("-", "");
    private final DataSource database =
            new DriverManagerDataSource(TestDatabase.url(name), "bastama", TestDatabase.password());

    @BeforeEach
    void makeDatabase() throws Exception {
        TestDatabase.execute("bastama", "create database " + name + " owner bastama");
    }

    @Test
    void letsSecondNodeInWhenFirstIsReady() throws Exception {
        StartTurn first = new StartTurn(database);
        StartTurn second = new StartTurn(database);
        first.afterPropertiesSet();
        CompletableFuture<Void> waiting = begin(second);
        awaitWaiting(waiting);
        assertThat(waiting).isNotDone();

        first.giveOn();

        waiting.get(30, TimeUnit.SECONDS);
        second.destroy();
    }

    @Test
    void passesTurnOfNodeThatDied() throws Exception {
        StartTurn dying = new StartTurn(database);
        dying.afterPropertiesSet();
        CompletableFuture<Void> waiting = begin(new StartTurn(database));
        awaitWaiting(waiting);

        dying.destroy();

        waiting.get(30, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Void> begin(StartTurn turn) {
        return CompletableFuture.runAsync(() -> {
            try {
                turn.afterPropertiesSet();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    private void awaitWaiting(CompletableFuture<Void> waiting) {
        JdbcClient jdbc = JdbcClient.create(database);
        String query = "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and database = (select oid from pg_database where datname = current_database())";
        while (!waiting.isDone() && jdbc.sql(query).query(Long.class).single() == 0) {
            Thread.onSpinWait();
        }
    }
}
