package kz.bastama.form.domain;

import java.util.Map;

/** Evaluates the expressions of a form. */
public interface Conditions {

    /**
     * @param expression with or without its leading {@code =}
     * @return the value, or null where it has none
     * @throws IllegalArgumentException when the expression cannot be read
     */
    Object value(String expression, Map<String, ?> context);
}
