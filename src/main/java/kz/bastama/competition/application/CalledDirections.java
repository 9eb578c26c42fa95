package kz.bastama.competition.application;

import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.planning.DirectionUses;
import org.springframework.stereotype.Component;

/** A direction is in use while a competition that was not called off has a lot of it. */
@Component
class CalledDirections implements DirectionUses {

    private final Competitions competitions;

    CalledDirections(Competitions competitions) {
        this.competitions = competitions;
    }

    @Override
    public boolean isUsed(UUID directionId) {
        return competitions.called(directionId);
    }
}
