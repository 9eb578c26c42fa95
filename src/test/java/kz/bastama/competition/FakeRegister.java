package kz.bastama.competition;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.bastama.party.Bin;
import org.springframework.stereotype.Component;

/** A connector that knows three grounds, and answers what a test told it; whoever it was told nothing of it cannot look up. */
@Component
public class FakeRegister implements ExclusionRegister {

    public static final String NAME = "Register of tests";
    public static final Instant AT = Instant.parse("2026-03-27T05:00:00Z");

    /** A ground of the head, not of the organisation. */
    public static final String OF_HEAD = "sanctionLists";

    private final Map<String, Outcome> known = new ConcurrentHashMap<>();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();

    public void knows(Bin organisation, String ground, Outcome outcome) {
        known.put(organisation.digits() + ground, outcome);
    }

    /** What it says of a person. */
    public void knows(String head, Outcome outcome) {
        known.put(head + OF_HEAD, outcome);
    }

    /** From now on it fails at that organisation. */
    public void fails(Bin organisation, String ground) {
        broken.add(organisation.digits() + ground);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> grounds() {
        return Set.of("bankruptcy", "liquidation", OF_HEAD);
    }

    @Override
    public Answer ask(String ground, Subject subject) {
        if (broken.contains(subject.bin().digits() + ground)) {
            throw new IllegalStateException("A connector that breaks");
        }
        String asked =
                ground.equals(OF_HEAD) ? subject.head().name() : subject.bin().digits();
        Outcome outcome = known.getOrDefault(asked + ground, Outcome.UNAVAILABLE);
        return new Answer(outcome, AT, outcome == Outcome.UNAVAILABLE ? "no connection" : "extract 77");
    }
}
