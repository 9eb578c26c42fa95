package kz.bastama.engine.process;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets each node of a demonstration look whether another one has moved the clock: all show one day. */
@Component
@Profile("demo")
class ClockRounds {

    private final DemonstrationClock clock;

    ClockRounds(DemonstrationClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void look() {
        clock.follow();
    }
}
