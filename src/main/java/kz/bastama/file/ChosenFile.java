package kz.bastama.file;

import java.io.InputStream;

/**
 * A file that somebody chose in a form. Where the field was left alone there is none: a browser sends a nameless file then.
 *
 * @param name as the browser gave it; nothing about it is checked yet
 * @param content read once
 */
public record ChosenFile(String name, InputStream content) {}
