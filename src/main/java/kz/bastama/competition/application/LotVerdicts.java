package kz.bastama.competition.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.LotVerdict;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import org.springframework.stereotype.Component;

/** The decisions as they follow from the votes at this moment: for the page, the gate and the decision itself alike. */
@Component
public class LotVerdicts {

    private final Applications applications;
    private final Selection selection;
    private final Bodies bodies;

    LotVerdicts(Applications applications, Selection selection, Bodies bodies) {
        this.applications = applications;
        this.selection = selection;
        this.bodies = bodies;
    }

    public LotVerdict of(UUID competitionId, Lot lot) {
        List<Ranked> ranking = selection.ranking(competitionId).stream()
                .filter(ranked -> ranked.lotId().equals(lot.id()))
                .toList();
        List<Application> ofLot = applications.sentTo(competitionId).stream()
                .filter(application -> application.lotId().equals(lot.id()))
                .toList();
        return new LotVerdict(ranking, ofLot, votesOfPresent(competitionId), lot.amount());
    }

    /** A member who turned out to be absent has no vote. */
    private List<Vote> votesOfPresent(UUID competitionId) {
        Set<UUID> present = bodies.of(competitionId, Body.COMMISSION).stream()
                .filter(member -> member.attendance().isPresent())
                .map(Seated::personId)
                .collect(Collectors.toSet());
        return selection.votes(competitionId).stream()
                .filter(vote -> present.contains(vote.personId()))
                .toList();
    }
}
