package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import kz.bastama.BastamaTest;
import kz.bastama.engine.EngineClock;
import kz.bastama.engine.domain.ClockOffsets;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@BastamaTest
class DemonstrationClockTest {

    @Autowired
    private EngineClock production;

    @Autowired
    private Clock clock;

    @Autowired
    private ClockOffsets offsets;

    @Autowired
    private ObjectProvider<ClockOffsets> stored;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void comesBackToTheRealTime() {
        offsets.keep(Duration.ZERO);
        ClockUtil.reset();
    }

    @Test
    void refusesToMoveOutsideDemonstration() {
        assertThat(production.isMovable()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> production.moveTo(Instant.now().plusSeconds(3600)));
    }

    @Test
    void movesTheTimeOfTheWholeProductJustPastTheTerm() {
        Instant term = Instant.now().plus(Duration.ofDays(20));

        move(term);

        assertThat(clock.instant()).isAfter(term).isBefore(term.plusSeconds(30));
    }

    @Test
    void addsUpSeveralMoves() {
        Instant start = Instant.now();
        move(start.plus(Duration.ofDays(1)));
        move(start.plus(Duration.ofDays(3)));

        assertThat(demonstration().offset())
                .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusSeconds(30));
        assertThat(clock.instant()).isBefore(start.plus(Duration.ofDays(3)).plusSeconds(30));
    }

    @Test
    void goesOnFromThereAfterRestart() {
        Instant term = Instant.now().plus(Duration.ofDays(20));
        move(term);
        ClockUtil.reset();

        new ClockAtStart(stored, true).postProcessEngineBuild(engine);

        assertThat(clock.instant()).isAfter(term);
    }

    @Test
    void followsWhatAnotherNodeMoved() {
        Instant start = Instant.now();
        offsets.keep(Duration.ofDays(20));

        new ClockRounds(demonstration()).look();

        assertThat(clock.instant())
                .isAfter(start.plus(Duration.ofDays(20)))
                .isBefore(start.plus(Duration.ofDays(20)).plusSeconds(30));
    }

    @Test
    void movesOnFromWhereAnotherNodeMovedIt() {
        Instant start = Instant.now();
        offsets.keep(Duration.ofDays(20));

        move(start.plus(Duration.ofDays(3)));
        assertThat(clock.instant())
                .as("no further")
                .isBefore(start.plus(Duration.ofDays(20)).plusSeconds(30));
        move(start.plus(Duration.ofDays(21)));

        assertThat(clock.instant())
                .isAfter(start.plus(Duration.ofDays(21)))
                .isBefore(start.plus(Duration.ofDays(21)).plusSeconds(30));
    }

    @Test
    void neverTurnsBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> move(Instant.now().minusSeconds(1)));
    }

    @Test
    void isLeftAloneWhileSomebodyElseStepsIt() {
        SteppedJobs stepped = new SteppedJobs(jobs, null, null, null, configuration());
        stepped.begin(Instant.now().minus(Duration.ofDays(70)));
        try {
            assertThat(demonstration(stepped).isHeld()).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(
                            () -> demonstration(stepped).moveTo(Instant.now().plus(Duration.ofDays(1))));
        } finally {
            stepped.end();
        }

        assertThat(demonstration(stepped).isHeld()).isFalse();
        assertThat(clock.instant()).isAfter(Instant.now().minusSeconds(30));
    }

    private void move(Instant instant) {
        transaction.executeWithoutResult(status -> demonstration().moveTo(instant));
    }

    private DemonstrationClock demonstration(SteppedJobs... stepped) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        Stream.of(stepped).forEach(one -> beans.addBean("stepped", one));
        return new DemonstrationClock(
                clock, offsets, jobs, configuration(), beans.getBeanProvider(SteppedJobs.class), true);
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
