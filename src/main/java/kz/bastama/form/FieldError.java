package kz.bastama.form;

/**
 * What is wrong at one field, worded in the language of the person.
 *
 * @param path as posted: {@code title}, {@code budget[0].sum}
 */
public record FieldError(String path, String label, String message) {}
