package kz.bastama.competition.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.ConflictDeclaration;
import kz.bastama.expert.Conflicts;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * How far a conflict of interest reaches: whoever is bound to one applicant is no fair judge of its rivals either, so that the rules may
 * let a recusal cover the whole lot.
 */
@Component
public class Recusals {

    static final String COVERS_LOT = "selection.recusalCoversLot";

    private final Competitions competitions;
    private final Applications applications;
    private final Conflicts conflicts;
    private final Editions editions;

    Recusals(Competitions competitions, Applications applications, Conflicts conflicts, Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.conflicts = conflicts;
        this.editions = editions;
    }

    /** The applications that a conflict with this one keeps somebody from, itself among them. */
    public List<Application> reach(Application application) {
        return of(application.competitionId()).reach(application);
    }

    /** Whether the person has declared a conflict that keeps it from the application. */
    boolean declared(UUID personId, Application application) {
        return of(application.competitionId()).declared(personId, application);
    }

    /** Whether the person has said of the application, in either way, whether a conflict of interest stands between them. */
    boolean isSaid(UUID personId, UUID applicationId) {
        return conflicts.latest(personId, applicationId).isPresent();
    }

    /** Nobody votes before having said whether anything binds them; stepping back says it. */
    Verdict said(UUID personId, Map<UUID, Vote.Choice> choices) {
        return new Verdict(choices.entrySet().stream()
                .filter(cast -> cast.getValue() != Vote.Choice.RECUSED && !isSaid(personId, cast.getKey()))
                .map(cast -> Refusal.of("competition.notDeclared", null)
                        .at(cast.getKey().toString()))
                .toList());
    }

    /** What persons have declared in a competition, read once for many questions. */
    Declared of(UUID competitionId) {
        List<Application> all = applications.sentTo(competitionId);
        Map<String, Boolean> latest = new HashMap<>();
        conflicts.ofCase(competitionId.toString()).stream()
                .sorted(Comparator.comparing(ConflictDeclaration::at))
                .forEach(one -> latest.put(Declared.key(one.personId(), one.subjectId()), one.hasConflict()));
        Set<String> said = Set.copyOf(latest.keySet());
        latest.values().removeIf(conflict -> !conflict);
        return new Declared(all, edition(competitionId).flag(COVERS_LOT), said, latest.keySet());
    }

    /**
     * @param said of which applications somebody has said anything
     * @param conflicts of which of them a conflict
     */
    record Declared(List<Application> all, boolean coversLot, Set<String> said, Set<String> conflicts) {

        List<Application> reach(Application application) {
            return coversLot
                    ? all.stream()
                            .filter(one -> one.lotId().equals(application.lotId()))
                            .toList()
                    : List.of(application);
        }

        boolean declared(UUID personId, Application application) {
            return reach(application).stream().anyMatch(one -> conflicts.contains(key(personId, one.id())));
        }

        boolean isSaid(UUID personId, UUID applicationId) {
            return said.contains(key(personId, applicationId));
        }

        private static String key(UUID personId, UUID applicationId) {
            return personId + ":" + applicationId;
        }
    }

    /**
     * Votes of which somebody steps back somewhere, with all that this takes along: who steps back at one application does so at its rivals.
     *
     * @param offered what can be voted on
     */
    Map<UUID, Vote.Choice> spread(Map<UUID, Vote.Choice> choices, Collection<UUID> offered) {
        Map<UUID, Vote.Choice> all = new HashMap<>(choices);
        choices.entrySet().stream()
                .filter(cast -> cast.getValue() == Vote.Choice.RECUSED)
                .filter(cast -> offered.contains(cast.getKey()))
                .flatMap(cast -> reach(applications.find(cast.getKey()).orElseThrow()).stream())
                .map(Application::id)
                .filter(offered::contains)
                .forEach(rival -> all.put(rival, Vote.Choice.RECUSED));
        return all;
    }

    /** Nobody steps back at one application and votes on its rival in the same breath. */
    Verdict consistent(UUID competitionId, Map<UUID, Vote.Choice> choices, Map<UUID, Vote.Choice> spread) {
        Edition edition = edition(competitionId);
        return new Verdict(choices.entrySet().stream()
                .filter(cast -> cast.getValue() != Vote.Choice.RECUSED)
                .filter(cast -> spread.get(cast.getKey()) == Vote.Choice.RECUSED)
                .map(cast -> Refusal.of("competition.recusalCoversLot", edition.basis(COVERS_LOT))
                        .at(cast.getKey().toString()))
                .toList());
    }

    /** Whoever has stepped back votes there no more. */
    Verdict standing(Collection<Vote> votes, UUID personId, Map<UUID, Vote.Choice> choices) {
        return new Verdict(votes.stream()
                .filter(vote -> vote.personId().equals(personId) && vote.choice() == Vote.Choice.RECUSED)
                .filter(vote -> choices.getOrDefault(vote.applicationId(), Vote.Choice.RECUSED) != Vote.Choice.RECUSED)
                .map(vote -> Refusal.of("competition.recusalStands", null)
                        .at(vote.applicationId().toString()))
                .toList());
    }

    private Edition edition(UUID competitionId) {
        return editions.get(competitions.find(competitionId).orElseThrow().edition());
    }
}
