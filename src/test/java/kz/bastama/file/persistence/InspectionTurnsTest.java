package kz.bastama.file.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InspectionTurnsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final CountDownLatch unpacked = new CountDownLatch(1);

    @AfterEach
    void ends() {
        unpacked.countDown();
    }

    @Test
    void doesNotKeepAnybodyWaitingForEver() throws Exception {
        InspectionTurns turns = new InspectionTurns(1, Duration.ofMillis(100));
        CompletableFuture<String> large = unpacks(turns, person(1));

        assertThat(turns.take(person(2), () -> "looked into")).isNull();

        unpacked.countDown();
        assertThat(large).succeedsWithin(SOON);
        assertThat(turns.take(person(2), () -> "looked into")).isEqualTo("looked into");
    }

    @Test
    void leavesATurnToOthersWhenOnePersonSendsMany() throws Exception {
        InspectionTurns turns = new InspectionTurns(2, Duration.ofMillis(100));
        unpacks(turns, person(1));

        assertThat(turns.take(person(1), () -> "looked into"))
                .as("the same person")
                .isNull();
        assertThat(turns.take(person(2), () -> "looked into")).isEqualTo("looked into");
    }

    private static UUID person(int number) {
        return new UUID(0, number);
    }

    private CompletableFuture<String> unpacks(InspectionTurns turns, UUID person) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<String> looked = CompletableFuture.supplyAsync(() -> {
            try {
                return turns.take(person, () -> {
                    begun.countDown();
                    return hangs();
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        begun.await();
        return looked;
    }

    private String hangs() {
        try {
            unpacked.await();
            return "unpacked";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
