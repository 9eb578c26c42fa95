package kz.bastama.account.domain;

import java.time.Instant;
import java.util.OptionalLong;

/** The codes that a device shows (RFC 6238: SHA-1, six digits, half a minute). */
public interface TimedCodes {

    /** A new secret in base 32. */
    String inventSecret();

    /**
     * The half minute whose code this is: the present one, or the one before or after, since clocks differ; empty when it is no
     * such code.
     */
    OptionalLong step(String secret, String code, Instant now);
}
