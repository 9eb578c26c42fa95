package kz.bastama.engine.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Lets the steps that nobody looks at (papers, letters) wait while many people wait for an answer, as in the last minute of an
 * intake. They are held back, never stopped: in a crowd one batch begins every few seconds. A crowd is over when it has not come
 * back for a while: each short gap in it would else let through more than the gap is long.
 */
@Component
public class PeopleFirst {

    private final int crowd;
    private final Duration breath;
    private final Duration longest;
    private final AtomicInteger present = new AtomicInteger();
    private final Semaphore turn = new Semaphore(1, true);
    private volatile long crowdedAt;

    PeopleFirst() {
        this(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    PeopleFirst(int crowd, Duration breath, Duration longest) {
        this.crowd = crowd;
        this.breath = breath;
        this.longest = longest;
        this.crowdedAt = System.nanoTime() - breath.toNanos();
    }

    /** Somebody waits for an answer from now on. */
    public void come() {
        present.incrementAndGet();
    }

    /** The answer is given. */
    public void go() {
        if (present.getAndDecrement() > crowd) {
            crowdedAt = System.nanoTime();
        }
    }

    /** Returns at once where no crowd waits or has just waited; else those who call it go on one by one. */
    public void letPass() throws InterruptedException {
        turn.acquire();
        try {
            long until = System.nanoTime() + longest.toNanos();
            for (long left = left(until); left > 0; left = left(until)) {
                Thread.sleep(Duration.ofNanos(left).plusMillis(1).toMillis());
            }
        } finally {
            turn.release();
        }
    }

    /** How long to wait before looking again. */
    private long left(long until) {
        long now = System.nanoTime();
        long quiet = present.get() > crowd ? breath.toNanos() : crowdedAt + breath.toNanos() - now;
        return Math.min(quiet, until - now);
    }
}
