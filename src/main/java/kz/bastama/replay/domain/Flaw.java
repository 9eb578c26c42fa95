package kz.bastama.replay.domain;

import java.util.Map;

/**
 * Something wrong with the file of a case. The wording stands in the messages under {@code replay.flaw.<code>}.
 *
 * @param facts named values that the wording mentions
 */
public record Flaw(int line, String key, String code, Map<String, Object> facts) {

    static Flaw at(Part part, String code, Map<String, Object> facts) {
        return new Flaw(part.line(), part.key(), code, facts);
    }
}
