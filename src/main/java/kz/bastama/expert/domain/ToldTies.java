package kz.bastama.expert.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What persons ever told of their ties: it stays as it was told, whatever becomes of their cards. */
public interface ToldTies {

    /** These stand on the card at that moment, or did until it. */
    void keep(UUID personId, Collection<Tie> ties, Instant at);

    /** The earliest first. */
    List<ToldTie> of(UUID personId);

    /** The earliest first; whoever told of none is left out. */
    Map<UUID, List<ToldTie>> of(Collection<UUID> personIds);
}
