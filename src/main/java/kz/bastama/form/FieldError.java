package kz.bastama.form;

/**
 * What is wrong at one field, worded in the language of the person.
 *
 * @param path as posted: {@code title}, {@code budget[0].sum}; empty where it is about the whole form
 * @param label of the field, with the row where it stands in a list
 * @param message names the field, says what is wrong and what to do
 */
public record FieldError(String path, String label, String message) {}
