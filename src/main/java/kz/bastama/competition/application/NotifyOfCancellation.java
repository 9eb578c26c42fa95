package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Seated;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the customer, the applicants and the appointed experts that the competition was cancelled. */
@Service
public class NotifyOfCancellation {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Detours detours;
    private final TellOutcome tellOutcome;

    NotifyOfCancellation(Competitions competitions, Bodies bodies, Detours detours, TellOutcome tellOutcome) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.detours = detours;
        this.tellOutcome = tellOutcome;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Map<String, Object> facts = Map.of(
                "reason", detours.cancellation(competitionId).orElseThrow().reason());
        tellOutcome.of(competition, "competition.cancelled", facts);
        for (Body body : Body.values()) {
            for (Seated seated : bodies.of(competitionId, body)) {
                tellOutcome.send(
                        competition, seated.personId(), "competition.cancelled", facts, "/calls/" + competitionId);
            }
        }
    }
}
