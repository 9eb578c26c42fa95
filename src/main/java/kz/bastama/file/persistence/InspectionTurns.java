package kz.bastama.file.persistence;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A few files are looked into at once, and of one person one: unpacking takes the processor from everybody else. */
@Component
class InspectionTurns {

    private final Semaphore all;
    private final Duration patience;

    /** Persons who share one by chance wait for each other; nobody is forgotten in it. */
    private final Semaphore[] persons =
            Stream.generate(() -> new Semaphore(1, true)).limit(256).toArray(Semaphore[]::new);

    InspectionTurns(
            @Value("${bastama.uploads.at-once:2}") int atOnce,
            @Value("${bastama.uploads.wait:PT20S}") Duration patience) {
        this.all = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** What is done when the turn has come. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** @return null when the turn does not come in time */
    <T> T take(UUID personId, Work<T> work) throws IOException {
        Semaphore own = persons[Math.floorMod(String.valueOf(personId).hashCode(), persons.length)];
        return turn(own, () -> turn(all, work));
    }

    private <T> T turn(Semaphore turns, Work<T> work) throws IOException {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return null;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
        try {
            return work.run();
        } finally {
            turns.release();
        }
    }
}
