package kz.bastama.engine.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PeopleFirstTest {

    private static final int CROWD = 4;
    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void holdsNothingBackWhileFewWait() {
        PeopleFirst people = crowdedBy(CROWD, MOMENT, LONG);

        assertThat(step(people)).succeedsWithin(SOON);
    }

    @Test
    void holdsStepsBackInACrowdAndLetsThemAllGoWhenItIsCalm() {
        PeopleFirst people = crowdedBy(CROWD + 1, Duration.ofMillis(1), LONG);
        CompletableFuture<Void> receipt = step(people);
        CompletableFuture<Void> letter = step(people);
        assertThat(receipt).failsWithin(MOMENT).withThrowableOfType(TimeoutException.class);
        assertThat(letter).isNotDone();

        people.go();

        assertThat(receipt).succeedsWithin(SOON);
        assertThat(letter).succeedsWithin(SOON);
    }

    @Test
    void takesAGapInACrowdForNoCalm() {
        PeopleFirst people = crowdedBy(CROWD + 1, LONG, LONG);

        people.go();

        assertThat(step(people)).failsWithin(MOMENT).withThrowableOfType(TimeoutException.class);
    }

    @Test
    void stopsNothingForEver() {
        PeopleFirst people = crowdedBy(CROWD + 100, LONG, MOMENT);

        assertThat(step(people)).succeedsWithin(SOON);
        assertThat(step(people)).succeedsWithin(SOON);
    }

    private static PeopleFirst crowdedBy(int present, Duration breath, Duration longest) {
        PeopleFirst people = new PeopleFirst(CROWD, breath, longest);
        for (int one = 0; one < present; one++) {
            people.come();
        }
        return people;
    }

    private static CompletableFuture<Void> step(PeopleFirst people) {
        return CompletableFuture.runAsync(() -> {
            try {
                people.letPass();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }
}
