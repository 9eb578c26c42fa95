package kz.bastama.form;

import java.math.BigDecimal;

/**
 * What a form demands of an answer. Bounds are a literal number or an expression with a leading {@code =}; what is absent is
 * null.
 *
 * @param decimalDigits most digits after the decimal point
 * @param increment the number must be a multiple of it
 * @param minRows fewest rows of a dynamic list
 * @param noPast whether a date before today is refused
 */
public record Rules(
        boolean required,
        String min,
        String max,
        String minLength,
        String maxLength,
        String pattern,
        Integer decimalDigits,
        BigDecimal increment,
        Integer minRows,
        Integer maxRows,
        boolean noPast) {

    /** The same of a dynamic list that may stay empty. */
    Rules withoutFewest() {
        return new Rules(
                required, min, max, minLength, maxLength, pattern, decimalDigits, increment, null, maxRows, noPast);
    }
}
