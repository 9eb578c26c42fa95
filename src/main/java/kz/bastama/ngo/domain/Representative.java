package kz.bastama.ngo.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.bastama.ngo.RepresentativeRight;

/** A person who acts for an organisation. */
public record Representative(
        UUID id, UUID organisationId, UUID personId, Set<RepresentativeRight> rights, Instant since, Integer version) {

    public Representative {
        rights = Set.copyOf(rights);
    }

    /** The one who opened the account may do everything. */
    public static Representative first(UUID organisationId, UUID personId, Instant now) {
        return new Representative(
                UUID.randomUUID(), organisationId, personId, Set.of(RepresentativeRight.values()), now, null);
    }
}
