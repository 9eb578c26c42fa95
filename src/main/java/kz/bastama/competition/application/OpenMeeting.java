package kz.bastama.competition.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import org.springframework.stereotype.Component;

/** The application that is before the convened competition commission; empty before its meeting is called and after it is over. */
@Component
class OpenMeeting {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Selection selection;

    OpenMeeting(Competitions competitions, Applications applications, Bodies bodies, Selection selection) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.selection = selection;
    }

    /** Nothing decides the lots meanwhile. */
    Optional<Application> application(UUID competitionId, UUID applicationId) {
        boolean open = competitions.receiving(competitionId).state() == CompetitionState.COMMISSION
                && bodies.meeting(competitionId, Body.COMMISSION).isPresent();
        return open
                        && selection.ranking(competitionId).stream()
                                .map(Ranked::applicationId)
                                .anyMatch(applicationId::equals)
                ? applications.find(applicationId)
                : Optional.empty();
    }
}
