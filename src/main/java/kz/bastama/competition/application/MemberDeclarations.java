package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import org.springframework.stereotype.Component;

/**
 * What members of a convened commission have said of conflicts of interest: until a member has spoken, only the list of applicants is
 * shown, and nothing more of an application that a conflict keeps the member from.
 */
@Component
public class MemberDeclarations {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Selection selection;
    private final Successions successions;
    private final Recusals recusals;
    private final Hindrances hindrances;

    MemberDeclarations(
            Competitions competitions,
            Bodies bodies,
            Selection selection,
            Successions successions,
            Recusals recusals,
            Hindrances hindrances) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.selection = selection;
        this.successions = successions;
        this.recusals = recusals;
        this.hindrances = hindrances;
    }

    /** Of which applications the member has still to say whether a conflict stands between them; none once nothing is voted on. */
    public List<Application> asked(UUID competitionId, UUID personId) {
        return isVotedOn(competitionId) && sits(competitionId, personId)
                ? free(competitionId, personId, false)
                : List.of();
    }

    /** The applications that the member sees: having said that nothing binds them, and while nothing is known that does. */
    public List<UUID> readable(UUID competitionId, UUID personId) {
        return free(competitionId, personId, true).stream().map(Application::id).toList();
    }

    /** Whether the member sees that one. */
    public boolean mayRead(UUID personId, UUID applicationId) {
        return recusals.isSaid(personId, applicationId) && hindrances.mayJudge(personId, applicationId);
    }

    /** In the order of the ranking, those that nothing keeps the member from, of which the member has spoken or not. */
    private List<Application> free(UUID competitionId, UUID personId, boolean said) {
        Recusals.Declared scope = recusals.of(competitionId);
        Hindrances.Ties ties = hindrances.ties(competitionId, List.of(personId));
        Map<UUID, Application> byId =
                scope.all().stream().collect(Collectors.toMap(Application::id, Function.identity()));
        return selection.ranking(competitionId).stream()
                .map(ranked -> byId.get(ranked.applicationId()))
                .filter(one -> scope.isSaid(personId, one.id()) == said)
                .filter(one -> ties.free(personId, one) && !scope.declared(personId, one))
                .toList();
    }

    private boolean sits(UUID competitionId, UUID personId) {
        return bodies.meeting(competitionId, Body.COMMISSION).isPresent()
                && bodies.of(competitionId, Body.COMMISSION).stream()
                        .anyMatch(member -> member.personId().equals(personId));
    }

    private boolean isVotedOn(UUID competitionId) {
        return competitions.find(competitionId).orElseThrow().state() == CompetitionState.COMMISSION
                || successions.ofCompetition(competitionId).stream().anyMatch(Succession::isVoting);
    }
}
