package kz.bastama.competition;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Component;

/** A connector that knows two grounds, and answers what a test told it; whoever it was told nothing of it cannot look up. */
@Component
public class FakeRegister implements ExclusionRegister {

    public static final String NAME = "Register of tests";
    public static final Instant AT = Instant.parse("2026-03-27T05:00:00Z");

    private final Map<String, Outcome> known = new ConcurrentHashMap<>();

    public void knows(Bin organisation, String ground, Outcome outcome) {
        known.put(organisation.digits() + ground, outcome);
    }

    @Override
    public Set<String> grounds() {
        return Set.of("bankruptcy", "liquidation");
    }

    @Override
    public Answer ask(String ground, Bin organisation) {
        Outcome outcome = known.getOrDefault(organisation.digits() + ground, Outcome.UNAVAILABLE);
        return new Answer(outcome, NAME, AT, outcome == Outcome.UNAVAILABLE ? "no connection" : "extract 77");
    }
}
