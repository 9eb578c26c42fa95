package kz.bastama.expert.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where members of commissions are kept. */
public interface MemberRegistry {

    Optional<EnteredMember> find(UUID id);

    Optional<EnteredMember> ofPerson(UUID personId);

    List<EnteredMember> ofPersons(Collection<UUID> personIds);

    /** By the time they entered. */
    List<EnteredMember> all();

    EnteredMember save(EnteredMember member);
}
