package kz.bastama.competition.application;

import java.util.Collection;
import java.util.UUID;
import java.util.function.BiPredicate;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.FreeJudges;
import org.springframework.stereotype.Component;

@Component
class UntiedJudges implements FreeJudges {

    private final Hindrances hindrances;

    UntiedJudges(Hindrances hindrances) {
        this.hindrances = hindrances;
    }

    @Override
    public BiPredicate<UUID, Application> among(UUID competitionId, Collection<UUID> persons) {
        return hindrances.ties(competitionId, persons)::free;
    }
}
