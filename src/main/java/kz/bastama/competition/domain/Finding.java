package kz.bastama.competition.domain;

import java.util.Map;

/**
 * What one check by data found.
 *
 * @param check code of the check, worded by {@code competition.check.<check>}
 * @param key entry of the edition that it rests on
 * @param facts named values that the wording mentions, as text
 */
public record Finding(String check, boolean passed, String key, Map<String, String> facts) {

    public Finding {
        facts = Map.copyOf(facts);
    }

    /** Entry of the edition that says why an application is refused for this. */
    public String reason() {
        return "reasons.check." + check;
    }
}
