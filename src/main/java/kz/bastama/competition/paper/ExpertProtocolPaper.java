package kz.bastama.competition.paper;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.Award;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Detours;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.ngo.Organisations;
import kz.bastama.party.Operator;
import kz.bastama.party.Parties;
import kz.bastama.planning.ApprovedList;
import kz.bastama.planning.ApprovedLists;
import org.springframework.stereotype.Component;

/** Gathers what the protocol of the expert commission says. */
@Component
public class ExpertProtocolPaper {

    private final Competitions competitions;
    private final Applications applications;
    private final Bodies bodies;
    private final Detours detours;
    private final Selection selection;
    private final Organisations organisations;
    private final ApprovedLists lists;
    private final Parties parties;
    private final Proceedings proceedings;
    private final ExpertRecusals recusals;
    private final Editions editions;
    private final DoneBy doneBy;

    ExpertProtocolPaper(
            Competitions competitions,
            Applications applications,
            Bodies bodies,
            Detours detours,
            Selection selection,
            Organisations organisations,
            ApprovedLists lists,
            Parties parties,
            Proceedings proceedings,
            ExpertRecusals recusals,
            Editions editions,
            DoneBy doneBy) {
        this.competitions = competitions;
        this.applications = applications;
        this.bodies = bodies;
        this.detours = detours;
        this.selection = selection;
        this.organisations = organisations;
        this.lists = lists;
        this.parties = parties;
        this.proceedings = proceedings;
        this.recusals = recusals;
        this.editions = editions;
        this.doneBy = doneBy;
    }

    /** The ranking, handed on to the competition commission. */
    public ExpertProtocolContent of(Competition competition) {
        return content(competition, null);
    }

    /** The ranking and the winners that the expert commission itself names. */
    public ExpertProtocolContent deciding(Competition competition) {
        Edition edition = editions.get(competition.edition());
        Map<UUID, List<Award>> awards = selection.awards(competition.id());
        return content(
                competition,
                new ExpertProtocolContent.Decision(
                        edition.title(),
                        edition.basis(DecidedBy.KEY).source(),
                        competitions.lotsOf(competition.id()).stream()
                                .map(lot -> new ExpertProtocolContent.LotDecision(
                                        lot.number(),
                                        lot.amount(),
                                        awards.getOrDefault(lot.id(), List.of()).stream()
                                                .map(this::winner)
                                                .toList()))
                                .toList()));
    }

    private ExpertProtocolContent.Winner winner(Award award) {
        Application application = applications.find(award.applicationId()).orElseThrow();
        return new ExpertProtocolContent.Winner(
                application.number(),
                organisations.find(application.organisationId()).orElseThrow().name(),
                application.title(),
                award.amount());
    }

    private ExpertProtocolContent content(Competition competition, ExpertProtocolContent.Decision decision) {
        Edition edition = editions.get(competition.edition());
        Operator operator = parties.operator();
        ApprovedList list = lists.find(competition.listId()).orElseThrow();
        Meeting meeting = bodies.meeting(competition.id(), Body.EXPERTS).orElseThrow();
        List<Seated> experts = bodies.of(competition.id(), Body.EXPERTS);
        QuorumRule rule = QuorumRule.ofExperts(edition);
        return new ExpertProtocolContent(
                operator.name(),
                operator.address(),
                operator.city(),
                parties.customer(competition.customerCode()).orElseThrow().name(),
                competition.title(),
                list.orderNumber(),
                list.orderDate(),
                competition.announcedAt(),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.chair(),
                doneBy.recorded(competition.id(), Body.EXPERTS),
                experts.stream()
                        .map(expert -> new ExpertProtocolContent.Person(
                                expert.name(), expert.attendance(), Signers.absence(expert, edition)))
                        .toList(),
                Quorum.present(experts),
                new Quorum(rule.share()).of(experts.size()),
                rule,
                detours.postponed(competition.id(), Body.EXPERTS),
                edition.decimal("expert.pass"),
                competitions.lotsOf(competition.id()).stream()
                        .map(lot -> part(competition, lot, edition))
                        .toList(),
                decision);
    }

    private ExpertProtocolContent.LotPart part(Competition competition, Lot lot, Edition edition) {
        return new ExpertProtocolContent.LotPart(
                lot.number(),
                lot.title(),
                edition.title("spheres." + lot.sphere()),
                selection.ranking(competition.id()).stream()
                        .filter(ranked -> ranked.lotId().equals(lot.id()))
                        .map(ranked -> row(competition, ranked))
                        .toList());
    }

    private ExpertProtocolContent.Row row(Competition competition, Ranked ranked) {
        Application application = applications.find(ranked.applicationId()).orElseThrow();
        return new ExpertProtocolContent.Row(
                ranked.rank(),
                application.number(),
                organisations.find(application.organisationId()).orElseThrow().name(),
                application.title(),
                ranked.reviews(),
                ranked.average(),
                ranked.passed(),
                proceedings.hearings(competition.id()).stream()
                        .filter(one -> one.applicationId().equals(application.id()))
                        .findFirst()
                        .orElse(null),
                recusals.of(competition, application));
    }
}
