package kz.bastama.legal;

import java.util.Map;

/**
 * One reason why something is refused, as a fact and not as a sentence: the wording stands in
 * {@code messages/<module>.<lang>.properties} under {@code refusal.<code>}.
 *
 * @param code {@code <module>.<condition>}, for example {@code competition.intakeClosed}
 * @param field the form field that it concerns, or null when it concerns the whole
 * @param arguments named values that the wording mentions
 * @param basis the rule behind it, or null when it is plain sense
 */
public record Refusal(String code, String field, Map<String, Object> arguments, LegalBasis basis) {

    public Refusal {
        arguments = Map.copyOf(arguments);
    }

    public static Refusal of(String code, LegalBasis basis) {
        return new Refusal(code, null, Map.of(), basis);
    }

    public static Refusal of(String code, LegalBasis basis, Map<String, Object> arguments) {
        return new Refusal(code, null, arguments, basis);
    }

    public Refusal at(String field) {
        return new Refusal(code, field, arguments, basis);
    }
}
