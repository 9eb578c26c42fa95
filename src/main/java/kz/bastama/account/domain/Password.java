package kz.bastama.account.domain;

import java.time.Instant;

/**
 * The password of an account.
 *
 * @param temporary known to somebody else too; must be changed before anything else is done
 * @param since sessions opened before that moment have ended
 */
public record Password(String hash, boolean temporary, Instant since) {

    /** NIST SP 800-63B: length matters, composition rules do not. */
    public static final int SHORTEST = 10;

    /** bcrypt reads no further than 72 bytes. */
    public static final int LONGEST_BYTES = 72;
}
