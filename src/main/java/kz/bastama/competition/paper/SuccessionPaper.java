package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.WonApplication;
import kz.bastama.competition.WonApplications;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.FallenAward;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Succession;
import kz.bastama.competition.domain.Successions;
import kz.bastama.competition.domain.Vote;
import kz.bastama.competition.paper.SuccessionContent.Standing;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the paper on the next in rank says: the ranking of the lot, and what became of each application in it. */
@Component
public class SuccessionPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final Selection selection;
    private final Successions successions;
    private final WonApplications won;
    private final Bodies bodies;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final DoneBy doneBy;

    SuccessionPaper(
            Competitions competitions,
            Applications applications,
            Selection selection,
            Successions successions,
            WonApplications won,
            Bodies bodies,
            Organisations organisations,
            Parties parties,
            Editions editions,
            DoneBy doneBy) {
        this.competitions = competitions;
        this.applications = applications;
        this.selection = selection;
        this.successions = successions;
        this.won = won;
        this.bodies = bodies;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.doneBy = doneBy;
    }

    /** @param left money of the lot that nobody has */
    public SuccessionContent of(Succession succession, BigDecimal left) {
        Competition competition = competitions.find(succession.competitionId()).orElseThrow();
        Operator operator = parties.operator();
        Lot lot = competitions.lot(succession.lotId()).orElseThrow();
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        List<Vote> votes = successions.votes(succession.id());
        Map<UUID, OfficialText> reasons = successions.reasons(succession.id());
        return new SuccessionContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                editions.get(competition.edition()).title(),
                lot.number(),
                lot.title(),
                fallen(succession),
                left,
                selection.ranking(competition.id()).stream()
                        .filter(ranked -> ranked.lotId().equals(lot.id()))
                        .map(ranked -> place(ranked, succession, left, votes, members, reasons))
                        .toList(),
                succession.isByCommission() ? sitting(succession, competition, members, votes) : null,
                operator.head());
    }

    private SuccessionContent.Fallen fallen(Succession succession) {
        FallenAward fallen = selection.fallen(succession.competitionId()).stream()
                .filter(one -> one.award().applicationId().equals(succession.fallenId()))
                .findFirst()
                .orElseThrow();
        WonApplication application = won.find(succession.fallenId()).orElseThrow();
        return new SuccessionContent.Fallen(
                application.number(),
                organisations.find(application.organisationId()).orElseThrow().name(),
                fallen.award().amount(),
                application.protocolNumber(),
                application.protocolDate(),
                fallen.cause(),
                fallen.at());
    }

    private SuccessionContent.Place place(
            Ranked ranked,
            Succession succession,
            BigDecimal left,
            List<Vote> votes,
            List<Seated> members,
            Map<UUID, OfficialText> reasons) {
        Application application = applications.find(ranked.applicationId()).orElseThrow();
        Standing standing = standing(ranked, application, succession, left, reasons);
        return new SuccessionContent.Place(
                ranked.rank(),
                application.number(),
                organisations.find(application.organisationId()).orElseThrow().name(),
                application.title(),
                ranked.average(),
                application.asked(),
                standing,
                rollCall(application.id(), votes, members),
                standing == Standing.PASSED_OVER ? criterion(succession, application.id()) : null,
                standing == Standing.PASSED_OVER ? reasons.get(application.id()) : null);
    }

    private OfficialText criterion(Succession succession, UUID application) {
        Competition competition = competitions.find(succession.competitionId()).orElseThrow();
        String criterion = successions.criteria(succession.id()).get(application);
        return criterion == null ? null : editions.get(competition.edition()).title("criteria." + criterion);
    }

    private static List<CommissionProtocolContent.RollCall> rollCall(
            UUID application, List<Vote> votes, List<Seated> members) {
        return members.stream()
                .flatMap(member -> votes.stream()
                        .filter(vote -> vote.applicationId().equals(application)
                                && vote.personId().equals(member.personId()))
                        .map(vote -> new CommissionProtocolContent.RollCall(member.name(), vote.choice())))
                .toList();
    }

    private Standing standing(
            Ranked ranked,
            Application application,
            Succession succession,
            BigDecimal left,
            Map<UUID, OfficialText> reasons) {
        UUID id = application.id();
        if (id.equals(succession.nextId())) {
            return Standing.NAMED;
        }
        boolean fell = selection.fallen(succession.competitionId()).stream()
                .map(FallenAward::award)
                .map(Award::applicationId)
                .anyMatch(id::equals);
        boolean awarded = selection.awards(succession.competitionId()).values().stream()
                        .flatMap(List::stream)
                        .map(Award::applicationId)
                        .anyMatch(id::equals)
                || successions.naming(id).isPresent();
        if (fell || awarded) {
            return fell ? Standing.FELL : Standing.AWARDED;
        }
        if (!ranked.passed() || application.asked().compareTo(left) > 0) {
            return ranked.passed() ? Standing.TOO_DEAR : Standing.BELOW_PASS;
        }
        return reasons.containsKey(id) ? Standing.PASSED_OVER : Standing.WAITING;
    }

    private SuccessionContent.Sitting sitting(
            Succession succession, Competition competition, List<Seated> members, List<Vote> votes) {
        Meeting meeting = succession.meeting();
        List<SuccessionContent.Member> all = members.stream()
                .map(member -> new SuccessionContent.Member(
                        member.name(),
                        member.seat(),
                        votes.stream().anyMatch(vote -> vote.personId().equals(member.personId()))))
                .toList();
        QuorumRule rule = QuorumRule.ofCommission(editions.get(competition.edition()));
        return new SuccessionContent.Sitting(
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.agenda(),
                meeting.chair(),
                doneBy.closedVoting(succession.id()),
                all,
                (int) all.stream().filter(SuccessionContent.Member::voted).count(),
                new Quorum(rule.share()).of(members.size()),
                rule);
    }
}
