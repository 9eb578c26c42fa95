package kz.bastama.engine.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bastama.engine.EngineClock;
import kz.bastama.engine.domain.ClockOffsets;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Moves the engine's clock, and with it the product's. The offset is real time plus what was moved, and never shrinks. It is kept in the
 * database, where every node of a demonstration finds what another one has moved.
 */
@Component
class DemonstrationClock implements EngineClock {

    private static final Duration JUST_PAST = Duration.ofSeconds(1);

    private final Clock clock;
    private final ClockOffsets offsets;
    private final ManagementService jobs;
    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<SteppedJobs> stepped;
    private final boolean movable;
    private Duration followed = Duration.ZERO;

    DemonstrationClock(
            Clock clock,
            ClockOffsets offsets,
            ManagementService jobs,
            ProcessEngineConfigurationImpl engine,
            ObjectProvider<SteppedJobs> stepped,
            @Value("#{'${bastama.mode}' != 'live'}") boolean movable) {
        this.clock = clock;
        this.offsets = offsets;
        this.jobs = jobs;
        this.engine = engine;
        this.stepped = stepped;
        this.movable = movable;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Duration offset() {
        return movable ? offsets.load() : Duration.ZERO;
    }

    @Override
    public boolean isMovable() {
        return movable;
    }

    @Override
    public Optional<Instant> nextDue() {
        return jobs
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .map(date -> date.toInstant())
                .findFirst();
    }

    @Override
    public boolean isBusy() {
        return isHeld() || jobs.createJobQuery().executable().active().count() > 0;
    }

    @Override
    public boolean isHeld() {
        return stepped.stream().anyMatch(SteppedJobs::isUnderWay);
    }

    @Override
    @Transactional
    public void moveTo(Instant instant) {
        if (!movable) {
            throw new IllegalStateException("The clock of this installation must not be moved");
        }
        if (isHeld()) {
            throw new IllegalStateException("The clock is stepped by somebody else just now");
        }
        if (!instant.isAfter(now())) {
            throw new IllegalArgumentException("The clock moves forward only: " + instant);
        }
        follow();
        if (!instant.isAfter(now())) {
            return; // another node has moved past it already
        }
        Duration offset = Duration.between(now(), instant).plus(offset()).plus(JUST_PAST);
        offsets.keep(offset);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                set(offset);
            }
        });
    }

    /** Goes to where another node has moved meanwhile. */
    void follow() {
        if (movable && !isHeld()) {
            set(offset());
        }
    }

    private synchronized void set(Duration offset) {
        if (offset.compareTo(followed) > 0) {
            followed = offset;
            ClockUtil.offset(offset.toMillis());
            engine.getJobExecutor().jobWasAdded();
        }
    }
}
