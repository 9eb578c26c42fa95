package kz.bastama.form.domain;

import java.util.Map;

/**
 * A form as it stands in its files.
 *
 * @param version SHA-256 over everything else, in hexadecimal
 * @param texts by language and name
 */
public record Definition(String id, String version, String json, Map<String, Map<String, String>> texts) {}
