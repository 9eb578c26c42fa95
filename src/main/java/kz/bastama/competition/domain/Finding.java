package kz.bastama.competition.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * What one check by data found.
 *
 * @param check code of the check, worded by {@code competition.check.<check>}
 * @param key entry of the edition that it rests on
 * @param facts named values that the wording mentions, as text
 */
public record Finding(String check, boolean passed, String key, Map<String, String> facts) {

    private static final String NOT_LOOKED_AT = "notLookedAt";

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** What only a person can say, and nobody has said yet: it bars no less, but is no finding against anybody. */
    public Finding notLookedAt() {
        Map<String, String> more = new HashMap<>(facts);
        more.put(NOT_LOOKED_AT, "");
        return new Finding(check, false, key, more);
    }

    public boolean isNotLookedAt() {
        return facts.containsKey(NOT_LOOKED_AT);
    }

    /** Whether it speaks against the application. */
    public boolean isFailed() {
        return !passed && !isNotLookedAt();
    }

    /** Entry of the edition that says why an application is refused for this. */
    public String reason() {
        return "reasons.check." + check;
    }
}
