package kz.bastama.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The answer of the rules to a request: allowed, or refused with all reasons at once. */
public record Verdict(List<Refusal> refusals) {

    public Verdict {
        refusals = List.copyOf(refusals);
    }

    public static Verdict allowed() {
        return new Verdict(List.of());
    }

    public static Verdict refused(Refusal... refusals) {
        return new Verdict(List.of(refusals));
    }

    public boolean isAllowed() {
        return refusals.isEmpty();
    }

    public Verdict and(Verdict other) {
        List<Refusal> all = new ArrayList<>(refusals);
        all.addAll(other.refusals);
        return new Verdict(all);
    }

    public static Verdict all(Stream<Verdict> verdicts) {
        return verdicts.reduce(allowed(), Verdict::and);
    }
}
