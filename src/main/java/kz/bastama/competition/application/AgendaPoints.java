package kz.bastama.competition.application;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** What the competition commission votes on, as of this moment: for pages, votes, the gate and the decision alike. */
@Component
public class AgendaPoints {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Selection selection;
    private final Recusals recusals;
    private final Hindrances hindrances;
    private final Editions editions;

    AgendaPoints(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Selection selection,
            Recusals recusals,
            Hindrances hindrances,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.selection = selection;
        this.recusals = recusals;
        this.hindrances = hindrances;
        this.editions = editions;
    }

    /** In the order of the ranking. */
    public List<AgendaPoint> of(UUID competitionId) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        Edition edition = editions.get(competition.edition());
        List<Seated> members = bodies.of(competitionId, Body.COMMISSION);
        List<Vote> votes = selection.votes(competitionId);
        Hindrances.Ties ties = hindrances.ties(
                competitionId, members.stream().map(Seated::personId).toList());
        List<Seated> bound = competition.state() == CompetitionState.COMMISSION ? members : List.of();
        Recusals.Declared scope = recusals.of(competitionId);
        Quorum quorum = new Quorum(edition.text("commission.quorum"));
        boolean ofEligible = AgendaPoint.isOfEligible(edition.text("commission.quorumAfterRecusals"));
        return selection.ranking(competitionId).stream()
                .map(Ranked::applicationId)
                .map(id -> {
                    List<Vote> here = votes.stream()
                            .filter(vote -> vote.applicationId().equals(id))
                            .toList();
                    return new AgendaPoint(id, members, out(id, bound, votes, ties, scope), here, quorum, ofEligible);
                })
                .toList();
    }

    public Optional<AgendaPoint> of(UUID competitionId, UUID applicationId) {
        return of(competitionId).stream()
                .filter(point -> point.applicationId().equals(applicationId))
                .findFirst();
    }

    /** Whether members and staff see who voted how: from the moment that the last one present has voted, where the rules say so. */
    public boolean areShown(Competition competition) {
        return competition.state() != CompetitionState.COMMISSION
                || !editions.get(competition.edition()).flag("commission.votesUnseenUntilAllIn")
                || of(competition.id()).stream()
                        .allMatch(point -> point.hasQuorum() ? point.missing().isEmpty() : !point.canHaveQuorum());
    }

    /** @param asked whose ties count beside the votes: nobody's any more once the lots are decided */
    private Set<UUID> out(
            UUID applicationId, List<Seated> asked, List<Vote> votes, Hindrances.Ties ties, Recusals.Declared scope) {
        Application application = applications.find(applicationId).orElseThrow();
        Set<UUID> reach = scope.reach(application).stream().map(Application::id).collect(Collectors.toSet());
        Set<UUID> out = new HashSet<>();
        votes.stream()
                .filter(vote -> vote.choice() == Vote.Choice.RECUSED && reach.contains(vote.applicationId()))
                .map(Vote::personId)
                .forEach(out::add);
        asked.stream()
                .map(Seated::personId)
                .filter(person -> scope.declared(person, application) || !ties.free(person, application))
                .forEach(out::add);
        return out;
    }
}
