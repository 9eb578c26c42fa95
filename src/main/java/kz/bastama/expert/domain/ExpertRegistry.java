package kz.bastama.expert.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where experts are kept. */
public interface ExpertRegistry {

    Optional<RegisteredExpert> find(UUID id);

    Optional<RegisteredExpert> ofPerson(UUID personId);

    List<RegisteredExpert> ofPersons(Collection<UUID> personIds);

    /** By the time they entered: a fixed order. */
    List<RegisteredExpert> all();

    RegisteredExpert save(RegisteredExpert expert);
}
