package kz.bastama.competition.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.application.Successors;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.OfficialText;
import org.springframework.stereotype.Component;

/** What pages show of awards that fell away and of who takes their place; public because the templates of the module call it. */
@Component("successionView")
public class SuccessionView {

    private final Selection selection;
    private final Successions successions;
    private final Successors successors;
    private final Bodies bodies;
    private final CurrentActor actor;

    SuccessionView(
            Selection selection, Successions successions, Successors successors, Bodies bodies, CurrentActor actor) {
        this.selection = selection;
        this.successions = successions;
        this.successors = successors;
        this.bodies = bodies;
        this.actor = actor;
    }

    public List<Succession> ofCompetition(UUID competitionId) {
        return successions.ofCompetition(competitionId);
    }

    public List<FallenAward> fallen(UUID competitionId, UUID lotId) {
        return selection.fallen(competitionId).stream()
                .filter(fallen -> fallen.lotId().equals(lotId))
                .toList();
    }

    public FallenAward fallen(Succession succession) {
        return selection.fallen(succession.competitionId()).stream()
                .filter(fallen -> fallen.award().applicationId().equals(succession.fallenId()))
                .findFirst()
                .orElseThrow();
    }

    public boolean fell(UUID competitionId, UUID applicationId) {
        return selection.fallen(competitionId).stream()
                .anyMatch(fallen -> fallen.award().applicationId().equals(applicationId));
    }

    /** The search that the award led to, or null. */
    public Succession after(FallenAward fallen, UUID competitionId) {
        return successions.ofCompetition(competitionId).stream()
                .filter(one -> one.fallenId().equals(fallen.award().applicationId()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the application has a place that fell to it after a winner without an agreement. */
    public boolean tookPlace(UUID applicationId) {
        return successions.naming(applicationId).filter(Succession::isPublic).isPresent();
    }

    public List<Ranked> candidates(Succession succession) {
        return successors.of(succession).candidates();
    }

    public BigDecimal left(Succession succession) {
        return successors.left(succession);
    }

    public List<Vote> votes(Succession succession, UUID applicationId) {
        return successions.votes(succession.id()).stream()
                .filter(vote -> vote.applicationId().equals(applicationId))
                .toList();
    }

    public String vote(Succession succession, UUID applicationId, UUID personId) {
        return votes(succession, applicationId).stream()
                .filter(vote -> vote.personId().equals(personId))
                .map(vote -> vote.choice().name())
                .findFirst()
                .orElse("");
    }

    /** Null until somebody says why. */
    public OfficialText reason(Succession succession, UUID applicationId) {
        return successions.reasons(succession.id()).get(applicationId);
    }

    /** By which criterion the commission passes it over; empty until somebody says. */
    public String criterion(Succession succession, UUID applicationId) {
        return successions.criteria(succession.id()).getOrDefault(applicationId, "");
    }

    /** Whether the secretary is to write why the commission passes it over, as the votes stand now. */
    public boolean explains(Succession succession, UUID applicationId) {
        return succession.isVoting()
                && actor.get().has(Role.SECRETARY)
                && !successions.votes(succession.id()).isEmpty()
                && successors
                        .of(succession)
                        .passedOver(successors.ballot(succession))
                        .contains(applicationId);
    }

    /** Those of the commission: one of them leads the meeting, and nobody votes before. */
    public List<Seated> chairs(Succession succession) {
        return bodies.of(succession.competitionId(), Body.COMMISSION);
    }

    /** Whether the present person enters who leads the meeting. */
    public boolean enters(Succession succession) {
        return succession.isVoting() && actor.get().has(Role.SECRETARY);
    }
}
