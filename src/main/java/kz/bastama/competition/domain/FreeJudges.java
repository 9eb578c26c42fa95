package kz.bastama.competition.domain;

import java.util.Collection;
import java.util.UUID;
import java.util.function.BiPredicate;

/** Tells which persons no conflict of interest keeps from which applications. */
public interface FreeJudges {

    /** Asked once for many, as the data stand at this moment. */
    BiPredicate<UUID, Application> among(UUID competitionId, Collection<UUID> persons);
}
