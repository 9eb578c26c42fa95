package kz.bastama.account.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A link to one person that works once.
 *
 * @param address the mail address that it proves, or to which it was sent
 * @param usedAt when it was followed or replaced, or null
 */
public record AccountLink(
        UUID id,
        UUID person,
        Kind kind,
        String address,
        String tokenHash,
        Instant madeAt,
        Instant expiresAt,
        Instant usedAt) {

    /** What it is for. */
    public enum Kind {
        /** That the address is the person's own. */
        CONFIRM,
        /** A new password. */
        RESET
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
