package kz.bastama.engine.process;

import kz.bastama.engine.domain.JobLocks;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A product that was killed leaves the steps it was at locked for minutes. On the embedded database nobody else can be at them,
 * so they go on at once; on an external one another node may be, so the locks end by their time.
 */
@Component
class LocksAtStart implements SmartInitializingSingleton {

    private final JobLocks locks;
    private final boolean alone;

    LocksAtStart(JobLocks locks, @Value("${bastama.database.embedded:false}") boolean alone) {
        this.locks = locks;
        this.alone = alone;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (alone) {
            locks.release();
        }
    }
}
