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
        return joining(organisationId, personId, Set.of(RepresentativeRight.values()), now);
    }

    public static Representative joining(
            UUID organisationId, UUID personId, Set<RepresentativeRight> rights, Instant now) {
        return new Representative(UUID.randomUUID(), organisationId, personId, rights, now, null);
    }

    public Representative entitled(Set<RepresentativeRight> given) {
        return new Representative(id, organisationId, personId, given, since, version);
    }

    /** Who has all rights decides about the other representatives. */
    public boolean hasAll() {
        return rights.size() == RepresentativeRight.values().length;
    }
}
