package kz.bastama.account;

import java.time.Instant;

/**
 * One line of a {@link LandingPart}, worded in the language of the reader.
 *
 * @param note what stands below the title
 * @param until how long it is open, or null
 */
public record LandingItem(String path, String title, String note, Instant until) {}
