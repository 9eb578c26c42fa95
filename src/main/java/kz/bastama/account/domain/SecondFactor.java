package kz.bastama.account.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person has besides the password: a device that shows a new code every half minute (RFC 6238).
 *
 * @param secret in base 32, shared with the device; null where it cannot be read because the key of the installation is another
 * @param since sessions that passed an earlier one ask again
 * @param codesLeft recovery codes that were not used
 */
public record SecondFactor(UUID person, String secret, Instant since, int codesLeft) {

    @Override
    public String toString() {
        return "second factor of " + person;
    }
}
