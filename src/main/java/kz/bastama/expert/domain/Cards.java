package kz.bastama.expert.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where cards are kept. */
public interface Cards {

    Optional<Card> find(UUID personId);

    /** By person; whoever has no card is not among them. */
    Map<UUID, Card> of(Collection<UUID> persons);

    /** Persons whose change waits for an officer. */
    Set<UUID> waiting();

    /** Fails as "edited elsewhere" when somebody saved it meanwhile. */
    void save(Card card);
}
