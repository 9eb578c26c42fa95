package kz.bastama.competition.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.document.Paper;
import kz.bastama.document.Papers;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import org.springframework.stereotype.Component;

/** Gathers what the protocol of the competition commission says, from the votes and nothing else. */
@Component
public class CommissionProtocolPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Detours detours;
    private final Selection selection;
    private final Organisations organisations;
    private final Parties parties;
    private final Editions editions;
    private final Papers papers;
    private final PointCourses courses;
    private final DoneBy doneBy;

    CommissionProtocolPaper(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Detours detours,
            Selection selection,
            Organisations organisations,
            Parties parties,
            Editions editions,
            Papers papers,
            PointCourses courses,
            DoneBy doneBy) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.detours = detours;
        this.selection = selection;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.papers = papers;
        this.courses = courses;
        this.doneBy = doneBy;
    }

    public CommissionProtocolContent of(Competition competition) {
        Operator operator = parties.operator();
        Meeting meeting = bodies.meeting(competition.id(), Body.COMMISSION).orElseThrow();
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        Edition edition = editions.get(competition.edition());
        QuorumRule rule = QuorumRule.ofCommission(edition);
        Optional<Paper> experts = papers.find(competition.id().toString(), ExpertProtocolContent.TYPE.code(), 1);
        return new CommissionProtocolContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.agenda(),
                experts.map(Paper::number).orElse(""),
                experts.map(Paper::issuedAt).orElse(null),
                meeting.chair(),
                doneBy.recorded(competition.id(), Body.COMMISSION),
                members.stream()
                        .map(member -> new CommissionProtocolContent.Person(
                                member.name(), member.seat(), member.attendance(), Signers.absence(member, edition)))
                        .toList(),
                Quorum.present(members),
                new Quorum(rule.share()).of(members.size()),
                rule,
                detours.postponed(competition.id(), Body.COMMISSION),
                edition.decimal("expert.pass"),
                competitions.lotsOf(competition.id()).stream()
                        .map(lot -> part(competition, lot, members))
                        .toList());
    }

    private CommissionProtocolContent.LotPart part(Competition competition, Lot lot, List<Seated> members) {
        List<Award> awards = selection.awards(competition.id()).getOrDefault(lot.id(), List.of());
        List<UUID> present = members.stream()
                .filter(member -> member.attendance().isPresent())
                .map(Seated::personId)
                .toList();
        List<Vote> votes = selection.votes(competition.id()).stream()
                .filter(vote -> present.contains(vote.personId()))
                .toList();
        Map<UUID, OfficialText> departures = selection.departures(competition.id());
        return new CommissionProtocolContent.LotPart(
                lot.number(),
                lot.title(),
                lot.amount(),
                awards.stream().map(Award::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                selection.ranking(competition.id()).stream()
                        .filter(ranked -> ranked.lotId().equals(lot.id()))
                        .map(ranked -> question(competition, ranked, awards, votes, departures, members))
                        .toList());
    }

    private CommissionProtocolContent.Question question(
            Competition competition,
            Ranked ranked,
            List<Award> awards,
            List<Vote> votes,
            Map<UUID, OfficialText> departures,
            List<Seated> members) {
        Optional<BigDecimal> won = awards.stream()
                .filter(award -> award.applicationId().equals(ranked.applicationId()))
                .map(Award::amount)
                .findFirst();
        Application application = applications.find(ranked.applicationId()).orElseThrow();
        List<Vote> here = votes.stream()
                .filter(vote -> vote.applicationId().equals(application.id()))
                .toList();
        return new CommissionProtocolContent.Question(
                application.number(),
                organisations.find(application.organisationId()).orElseThrow().name(),
                application.title(),
                ranked.rank(),
                ranked.average(),
                application.asked(),
                rollCall(here, members),
                count(here, Vote.Choice.FOR),
                count(here, Vote.Choice.AGAINST),
                count(here, Vote.Choice.ABSTAIN),
                won.orElse(null),
                ranked.passed(),
                criterion(competition, application.id()),
                won.isPresent() ? null : departures.get(application.id()),
                courses.of(competition, ranked, won.isPresent()));
    }

    private OfficialText criterion(Competition competition, UUID application) {
        String criterion = selection.departureCriteria(competition.id()).get(application);
        return criterion == null ? null : editions.get(competition.edition()).title("criteria." + criterion);
    }

    /** In the order of the members, whatever the order of the votes: the same votes give the same paper. */
    private static List<CommissionProtocolContent.RollCall> rollCall(List<Vote> votes, List<Seated> members) {
        return members.stream()
                .flatMap(member -> votes.stream()
                        .filter(vote -> vote.personId().equals(member.personId()))
                        .map(vote -> new CommissionProtocolContent.RollCall(member.name(), vote.choice())))
                .toList();
    }

    private static long count(List<Vote> votes, Vote.Choice choice) {
        return votes.stream().filter(vote -> vote.choice() == choice).count();
    }
}
