package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Competitions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer and the applicants that the competition was not held. */
@Service
public class NotifyOfNotHeld {

    private final Competitions competitions;
    private final TellOutcome tellOutcome;

    NotifyOfNotHeld(Competitions competitions, TellOutcome tellOutcome) {
        this.competitions = competitions;
        this.tellOutcome = tellOutcome;
    }

    @Transactional
    public void of(UUID competitionId) {
        tellOutcome.of(competitions.find(competitionId).orElseThrow(), "competition.notHeld", Map.of());
    }
}
