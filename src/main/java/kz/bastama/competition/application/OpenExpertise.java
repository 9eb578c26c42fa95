package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives every appointed expert a score sheet for every admitted application; after a draw, for those of the sphere that the expert serves in. */
@Service
public class OpenExpertise {

    private final Applications applications;
    private final Bodies bodies;
    private final GiveOutSheet giveOut;
    private final Hindrances hindrances;
    private final DrawnExperts drawn;
    private final Competitions competitions;
    private final BlindReview blind;
    private final Journal journal;

    OpenExpertise(
            Applications applications,
            Bodies bodies,
            GiveOutSheet giveOut,
            Hindrances hindrances,
            DrawnExperts drawn,
            Competitions competitions,
            BlindReview blind,
            Journal journal) {
        this.applications = applications;
        this.bodies = bodies;
        this.giveOut = giveOut;
        this.hindrances = hindrances;
        this.drawn = drawn;
        this.competitions = competitions;
        this.blind = blind;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        List<Seated> experts = bodies.of(competitionId, Body.EXPERTS);
        List<Application> admitted = applications.sentTo(competitionId).stream()
                .filter(application -> application.state() == ApplicationState.ADMITTED)
                .toList();
        blind.name(competition, admitted);
        Hindrances.Ties ties = hindrances.ties(
                competitionId, experts.stream().map(Seated::personId).toList());
        BiPredicate<UUID, Application> judging = drawn.judging(
                competitionId, experts.stream().map(Seated::registryId).toList());
        for (Application application : admitted) {
            experts.stream()
                    .filter(expert -> ties.free(expert.personId(), application))
                    .filter(expert -> judging.test(expert.registryId(), application))
                    .filter(expert -> giveOut.isPossible(application, expert.personId()))
                    .forEach(expert -> giveOut.of(competition, application, expert.personId(), false));
        }
        journal.record(JournalEntry.of(competitionId.toString(), "competition.expertiseOpened")
                .with(Map.of(
                        "experts",
                        Integer.toString(experts.size()),
                        "applications",
                        Integer.toString(admitted.size()))));
    }
}
