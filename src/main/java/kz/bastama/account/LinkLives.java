package kz.bastama.account;

import java.time.Duration;

/**
 * How long a link works that nobody follows.
 *
 * @param confirmation of a mail address
 * @param reset of a password
 * @param invitation of a colleague
 */
public record LinkLives(Duration confirmation, Duration reset, Duration invitation) {}
