package kz.bastama;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two acts whose transactions overlap on the real database. */
@Component
public class TestRaces {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    TestRaces(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** The first has done everything but the commit when the second begins; it commits once the second waits or is done. */
    public void atOnce(Runnable first, Runnable second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            first.run();
            done.countDown();
            await(commit);
        }));
        CompletableFuture.anyOf(one, CompletableFuture.runAsync(() -> await(done)))
                .get(60, TimeUnit.SECONDS);
        CompletableFuture<Void> other = CompletableFuture.runAsync(second);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!other.isDone() && !somebodyWaits() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        commit.countDown();
        one.get(60, TimeUnit.SECONDS);
        other.get(60, TimeUnit.SECONDS);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(120, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
