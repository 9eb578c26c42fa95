package kz.bastama.competition.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.ApplicantProfiles;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.expert.Applicant;
import kz.bastama.expert.ConflictCase;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.FoundConflicts;
import org.springframework.stereotype.Component;

/** What the data tell of persons and the applicants of a competition. */
@Component
public class ApplicantConflicts {

    private final Competitions competitions;
    private final Applications applications;
    private final ApplicantProfiles profiles;
    private final FoundConflicts found;

    ApplicantConflicts(
            Competitions competitions, Applications applications, ApplicantProfiles profiles, FoundConflicts found) {
        this.competitions = competitions;
        this.applications = applications;
        this.profiles = profiles;
        this.found = found;
    }

    List<Application> admitted(UUID competitionId) {
        return applications.sentTo(competitionId).stream()
                .filter(one -> one.state() == ApplicationState.ADMITTED)
                .toList();
    }

    /** The competition and its admitted applicants; all who sent, as long as they are checked. */
    public ConflictCase asked(Competition competition) {
        return asked(
                competition,
                competition.state() == CompetitionState.CHECK
                        ? applications.sentTo(competition.id())
                        : admitted(competition.id()));
    }

    ConflictCase asked(Competition competition, Collection<Application> some) {
        List<UUID> organisations =
                some.stream().map(Application::organisationId).distinct().toList();
        Map<UUID, Applicant> kept = profiles.of(competition.id(), organisations);
        return new ConflictCase(
                competition.id().toString(),
                competition.edition(),
                organisations.stream()
                        .map(id -> kept.getOrDefault(id, Applicant.asOfNow(id)))
                        .toList());
    }

    /** All of these persons and the admitted applicants, the dismissed among it. */
    public List<FoundConflict> between(Competition competition, Collection<UUID> persons) {
        return found.between(asked(competition), persons);
    }

    /** All of that person and these applicants of one competition. */
    List<FoundConflict> of(UUID personId, Collection<Application> some) {
        UUID competition = some.iterator().next().competitionId();
        return found.between(asked(competitions.find(competition).orElseThrow(), some), List.of(personId));
    }

    void note(Competition competition, Collection<FoundConflict> some) {
        found.note(competition.id().toString(), some);
    }
}
