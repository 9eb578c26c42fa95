package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.bastama.expert.Member;
import kz.bastama.expert.Member.Seat;

/**
 * A member of commissions in the registry.
 *
 * @param version null before it is stored for the first time
 */
public record EnteredMember(
        UUID id,
        UUID personId,
        String name,
        Seat seat,
        String organisation,
        boolean active,
        Instant enteredAt,
        Integer version) {

    public static EnteredMember entered(UUID personId, MemberEntry entry, Instant now) {
        return new EnteredMember(
                UUID.randomUUID(),
                personId,
                entry.name().strip(),
                entry.seat(),
                entry.organisation().strip(),
                true,
                now,
                null);
    }

    public EnteredMember withActive(boolean sits) {
        return new EnteredMember(id, personId, name, seat, organisation, sits, enteredAt, version);
    }

    /** The same member as the verified card says it. */
    public EnteredMember as(CardContent card) {
        return new EnteredMember(id, personId, name, seat, card.organisation(), active, enteredAt, version);
    }

    public CardContent bareCard() {
        return CardContent.bare(organisation, "", Set.of(), Set.of());
    }

    public Member view() {
        return new Member(id, personId, name, seat, organisation, active);
    }
}
