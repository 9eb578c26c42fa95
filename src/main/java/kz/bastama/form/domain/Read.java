package kz.bastama.form.domain;

import java.util.HashMap;
import java.util.Map;

/**
 * What came of reading one typed value: a canonical value, nothing, or a problem.
 *
 * @param problem code of the message, or null
 * @param facts for the message
 */
record Read(Object value, String problem, Map<String, Object> facts) {

    static final Read NOTHING = new Read(null, null, Map.of());

    static Read of(Object value) {
        return new Read(value, null, Map.of());
    }

    static Read wrong(String problem) {
        return new Read(null, problem, Map.of());
    }

    static Read wrong(String problem, String fact, Object value) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(fact, value);
        return new Read(null, problem, facts);
    }

    boolean isWrong() {
        return problem != null;
    }

    boolean isEmpty() {
        return value == null && problem == null;
    }
}
