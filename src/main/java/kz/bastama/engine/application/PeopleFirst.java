package kz.bastama.engine.application;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * Lets the steps that nobody looks at (papers, letters) wait while many people wait for an answer, as in the last minute of an
 * intake. They are held back, never stopped: in a crowd one batch begins every few seconds.
 */
@Component
public class PeopleFirst {

    private final int crowd;
    private final Duration longest;
    private final AtomicInteger present = new AtomicInteger();
    private final Semaphore turn = new Semaphore(1, true);
    private final Object calm = new Object();

    PeopleFirst() {
        this(Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(5));
    }

    PeopleFirst(int crowd, Duration longest) {
        this.crowd = crowd;
        this.longest = longest;
    }

    /** Somebody waits for an answer from now on. */
    public void come() {
        present.incrementAndGet();
    }

    /** The answer is given. */
    public void go() {
        if (present.decrementAndGet() == crowd) {
            synchronized (calm) {
                calm.notifyAll();
            }
        }
    }

    /** Returns at once while few people wait; in a crowd those who call it go on one by one. */
    public void letPass() throws InterruptedException {
        turn.acquire();
        try {
            long until = System.nanoTime() + longest.toNanos();
            synchronized (calm) {
                long left = longest.toMillis();
                while (present.get() > crowd && left > 0) {
                    calm.wait(left);
                    left = Duration.ofNanos(until - System.nanoTime()).toMillis();
                }
            }
        } finally {
            turn.release();
        }
    }
}
