package kz.bastama.competition.application;

import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** The application that is before a convened commission; empty before its meeting is called and after it is over. */
@Component
class OpenMeeting {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Selection selection;
    private final Editions editions;

    OpenMeeting(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Selection selection,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.selection = selection;
        this.editions = editions;
    }

    /** Before the competition commission. Nothing decides the lots meanwhile. */
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

    /** Before the commission that hears the applicants: the one that names the winners. */
    Optional<Application> heard(UUID competitionId, UUID applicationId) {
        Competition competition = competitions.receiving(competitionId);
        if (DecidedBy.of(editions.get(competition.edition())) == DecidedBy.COMPETITION_COMMISSION) {
            return application(competitionId, applicationId);
        }
        return competition.state() == CompetitionState.EXPERTISE
                        && bodies.meeting(competitionId, Body.EXPERTS).isPresent()
                ? applications
                        .find(applicationId)
                        .filter(one -> one.competitionId().equals(competitionId))
                        .filter(one -> one.state() == ApplicationState.ADMITTED)
                : Optional.empty();
    }
}
