package kz.bastama.replay.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bastama.account.DemoSeed;
import kz.bastama.account.People;
import kz.bastama.account.Role;
import kz.bastama.engine.SteppedEngine;
import kz.bastama.replay.domain.Part;
import kz.bastama.replay.persistence.DemoScript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the weeks before a demonstration happen, up to a call that is open: whoever tries the product as an organisation finds
 * something to apply for at once. The officers of the demonstration do it, in the past, by the same use cases and tasks.
 */
@Component
@Profile("demo")
class DemoCall implements DemoSeed {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCall.class);

    private final Map<String, Act> acts = new HashMap<>();
    private final People people;
    private final SteppedEngine engine;
    private final Troupe troupe;
    private final Clock clock;
    private final String password;
    private final boolean wanted;

    DemoCall(
            List<Act> acts,
            People people,
            SteppedEngine engine,
            Troupe troupe,
            Clock clock,
            @Value("${bastama.demo.password}") String password,
            @Value("${bastama.demo.call}") boolean wanted) {
        acts.forEach(act -> this.acts.put(act.word(), act));
        this.people = people;
        this.engine = engine;
        this.troupe = troupe;
        this.clock = clock;
        this.password = password;
        this.wanted = wanted;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean isOfManyActs() {
        return true;
    }

    /** A demonstration without a call is still one: whatever fails is told to the log only. */
    @Override
    public void seed() {
        if (!wanted) {
            return;
        }
        List<Part> script = DemoScript.before(LocalDate.now(clock));
        for (Role role : Role.values()) {
            people.withRole(role, null).forEach(person -> troupe.enter(person.login(), person, password));
        }
        try {
            engine.begin(script.get(0).part("at").moment());
            script.forEach(this::play);
            System.out.printf("The demonstration has two open calls now: sign in as ngo1 and apply.%n");
        } catch (RuntimeException failed) {
            LOG.warn("The demonstration begins without an open call", failed);
        } finally {
            engine.end();
        }
    }

    private void play(Part told) {
        engine.advanceTo(told.part("at").moment());
        List<Act.Reason> reasons = acts.get(told.text("do")).play(told);
        if (!reasons.isEmpty()) {
            throw new IllegalStateException(told.key() + " is refused: " + reasons);
        }
        engine.settle();
    }
}
