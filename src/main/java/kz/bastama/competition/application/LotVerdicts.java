package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Ballot;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Chair;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.EqualAverages;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.LotVerdict;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** The decisions as they follow from the votes at this moment: for the page, the gate and the decision itself alike. */
@Component
public class LotVerdicts {

    private final Applications applications;
    private final Selection selection;
    private final Bodies bodies;
    private final Competitions competitions;
    private final Proceedings proceedings;
    private final AgendaPoints points;
    private final Editions editions;

    LotVerdicts(
            Applications applications,
            Selection selection,
            Bodies bodies,
            Competitions competitions,
            Proceedings proceedings,
            AgendaPoints points,
            Editions editions) {
        this.applications = applications;
        this.selection = selection;
        this.bodies = bodies;
        this.competitions = competitions;
        this.proceedings = proceedings;
        this.points = points;
        this.editions = editions;
    }

    /** As the competition commission votes; a tie is broken by the vote of whoever leads the meeting, where the rules say so. */
    public LotVerdict of(UUID competitionId, Lot lot) {
        Edition edition =
                editions.get(competitions.find(competitionId).orElseThrow().edition());
        UUID chairId = edition.flag("commission.chairBreaksTie")
                ? bodies.meeting(competitionId, Body.COMMISSION)
                        .flatMap(meeting -> Chair.among(bodies.of(competitionId, Body.COMMISSION), meeting))
                        .map(Seated::personId)
                        .orElse(null)
                : null;
        List<Vote> counting = points.of(competitionId).stream()
                .flatMap(point -> point.counting().stream())
                .toList();
        return verdict(competitionId, lot, new Ballot(counting, edition.text("commission.majority"), chairId));
    }

    /** Where the expert commission decides: in the order of the ranking, as far as the money of the lot goes. */
    LotVerdict byRanking(UUID competitionId, Lot lot) {
        return verdict(competitionId, lot, application -> true);
    }

    private LotVerdict verdict(UUID competitionId, Lot lot, Predicate<UUID> carried) {
        List<Ranked> ranking = selection.ranking(competitionId).stream()
                .filter(ranked -> ranked.lotId().equals(lot.id()))
                .toList();
        List<Application> ofLot = applications.sentTo(competitionId).stream()
                .filter(application -> application.lotId().equals(lot.id()))
                .toList();
        Map<UUID, BigDecimal> sums = proceedings.sums(competitionId).stream()
                .collect(Collectors.toMap(ProposedSum::applicationId, ProposedSum::amount));
        Edition edition =
                editions.get(competitions.find(competitionId).orElseThrow().edition());
        return new LotVerdict(EqualAverages.of(edition).order(ranking, ofLot), ofLot, carried, lot.amount(), sums);
    }
}
