package kz.bastama.competition.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.competition.application.DeclareConflicts.Declaration;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.expert.Conflicts;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what an officer declares on the list of applicants of a competition: conflicts where they are named, of all others that there
 * is none. A declared conflict stays.
 */
@Service
public class DeclareAsOfficer {

    private final Competitions competitions;
    private final WeighOfficer weighOfficer;
    private final Conflicts conflicts;
    private final CurrentActor actor;

    DeclareAsOfficer(Competitions competitions, WeighOfficer weighOfficer, Conflicts conflicts, CurrentActor actor) {
        this.competitions = competitions;
        this.weighOfficer = weighOfficer;
        this.conflicts = conflicts;
        this.actor = actor;
    }

    /** @param named applications with a conflict of interest, each with what binds */
    @Transactional
    public Verdict of(UUID competitionId, List<Declaration> named) {
        Competition competition = competitions.find(competitionId).orElseThrow();
        UUID me = actor.get().personId();
        List<Application> applicants = weighOfficer.applicants(competition);
        Verdict reasoned = Verdict.all(named.stream()
                .filter(one -> one.reason().isBlank())
                .map(one -> Verdict.refused(Refusal.of("competition.conflictReason", null)
                        .at(one.applicationId().toString()))));
        if (!reasoned.isAllowed()) {
            return reasoned;
        }
        Set<UUID> known = weighOfficer.conflicted(competition, me);
        applicants.stream()
                .flatMap(one -> named.stream()
                        .filter(said -> said.applicationId().equals(one.id()))
                        .limit(1))
                .filter(said -> !known.contains(said.applicationId()))
                .forEach(said ->
                        conflicts.declare(me, competitionId.toString(), said.applicationId(), true, said.reason()));
        List<UUID> others = weighOfficer.undeclared(competition, me).stream()
                .map(Application::id)
                .toList();
        if (!others.isEmpty()) {
            conflicts.declareNone(me, competitionId.toString(), others);
        }
        return Verdict.allowed();
    }
}
