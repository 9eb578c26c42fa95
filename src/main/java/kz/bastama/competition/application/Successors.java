package kz.bastama.competition.application;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Ballot;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.NextInRank;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** Who may take the place of a winner that fell away, as of this moment: for the page, the gate and the decision itself alike. */
@Component
public class Successors {

    private final Competitions competitions;
    private final Applications applications;
    private final Selection selection;
    private final Successions successions;
    private final ReserveList reserveList;
    private final VotedSums sums;
    private final Hindrances hindrances;
    private final Editions editions;

    Successors(
            Competitions competitions,
            Applications applications,
            Selection selection,
            Successions successions,
            ReserveList reserveList,
            VotedSums sums,
            Hindrances hindrances,
            Editions editions) {
        this.competitions = competitions;
        this.applications = applications;
        this.selection = selection;
        this.successions = successions;
        this.reserveList = reserveList;
        this.sums = sums;
        this.hindrances = hindrances;
        this.editions = editions;
    }

    public NextInRank of(Succession succession) {
        UUID competitionId = succession.competitionId();
        List<Succession> others = successions.ofCompetition(competitionId).stream()
                .filter(one -> !one.id().equals(succession.id()))
                .toList();
        return NextInRank.among(
                        selection.ranking(competitionId).stream()
                                .filter(ranked -> ranked.lotId().equals(succession.lotId()))
                                .toList(),
                        applications.sentTo(competitionId),
                        offered(competitionId, others),
                        left(succession, others),
                        sums::of)
                .preferring(reserveList.of(
                        competitions.find(competitionId).orElseThrow(),
                        competitions.lot(succession.lotId()).orElseThrow()));
    }

    /** Money of the lot that is neither awarded nor bespoken for somebody named already. */
    public BigDecimal left(Succession succession) {
        return left(
                succession,
                successions.ofCompetition(succession.competitionId()).stream()
                        .filter(one -> !one.id().equals(succession.id()))
                        .toList());
    }

    /** The votes cast so far: of whoever turned out to be bound to the applicant after voting they count as stepping back. */
    public List<Vote> votes(Succession succession) {
        return successions.votes(succession.id()).stream()
                .map(vote -> isLost(succession, vote) ? lost(vote) : vote)
                .toList();
    }

    private boolean isLost(Succession succession, Vote vote) {
        return succession.isVoting()
                && vote.choice() != Vote.Choice.RECUSED
                && !hindrances.mayJudge(vote.personId(), vote.applicationId());
    }

    private static Vote lost(Vote vote) {
        return new Vote(vote.applicationId(), vote.personId(), Vote.Choice.RECUSED, vote.at());
    }

    /** As the votes count now. */
    public Ballot ballot(Succession succession) {
        Edition edition = editions.get(
                competitions.find(succession.competitionId()).orElseThrow().edition());
        UUID chairId = edition.flag("commission.chairBreaksTie") && succession.isByCommission()
                ? succession.meeting().chairId()
                : null;
        return new Ballot(votes(succession), edition.text("commission.majority"), chairId);
    }

    private Set<UUID> offered(UUID competitionId, List<Succession> others) {
        Set<UUID> offered = new HashSet<>();
        Stream.concat(
                        selection.awards(competitionId).values().stream().flatMap(List::stream),
                        selection.fallen(competitionId).stream().map(FallenAward::award))
                .map(Award::applicationId)
                .forEach(offered::add);
        others.stream().map(Succession::nextId).filter(Objects::nonNull).forEach(offered::add);
        return offered;
    }

    private BigDecimal left(Succession succession, List<Succession> others) {
        Map<UUID, List<Award>> awards = selection.awards(succession.competitionId());
        Stream<BigDecimal> given =
                awards.getOrDefault(succession.lotId(), List.of()).stream().map(Award::amount);
        Stream<BigDecimal> bespoken = others.stream()
                .filter(one -> one.lotId().equals(succession.lotId()) && one.bespeaks())
                .map(one -> sums.of(applications.find(one.nextId()).orElseThrow()));
        return Stream.concat(given, bespoken)
                .reduce(competitions.lot(succession.lotId()).orElseThrow().amount(), BigDecimal::subtract);
    }
}
