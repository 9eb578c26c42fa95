package kz.bastama.document.domain;

import java.time.Instant;

/**
 * A paper in one language, worded and laid out but not yet printed.
 *
 * @param xhtml well-formed; facts are escaped in it
 * @param issuedAt becomes the creation date of the file
 */
public record Sheet(String title, String xhtml, Instant issuedAt) {}
