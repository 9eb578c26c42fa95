package kz.bastama.ngo.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.bastama.ngo.RepresentativeRight;

/**
 * A colleague is asked to act for an organisation too.
 *
 * @param email where the link was sent, or for whom it was handed over
 * @param tokenHash of the link
 * @param endedAt when it was accepted or withdrawn, or null
 */
public record Invitation(
        UUID id,
        UUID organisationId,
        String email,
        Set<RepresentativeRight> rights,
        String tokenHash,
        UUID invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        Instant endedAt) {

    public Invitation {
        rights = Set.copyOf(rights);
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }
}
