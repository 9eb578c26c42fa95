package kz.bastama.competition.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.Award;
import kz.bastama.competition.application.AgendaPoints;
import kz.bastama.competition.application.Hindrances;
import kz.bastama.competition.application.LotVerdicts;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Review;
import kz.bastama.competition.domain.Reviews;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.expert.Expert;
import kz.bastama.expert.Experts;
import kz.bastama.expert.FoundConflict;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.legal.OfficialText;
import kz.bastama.ngo.Organisations;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What pages show of expertise, commission and result; public because the fragments of the module call it. */
@Component("selectionView")
public class SelectionView {

    private final Competitions competitions;
    private final Applications applications;
    private final Organisations organisations;
    private final Bodies bodies;
    private final Reviews reviews;
    private final Selection selection;
    private final LotVerdicts verdicts;
    private final AgendaPoints points;
    private final Experts experts;
    private final Members members;
    private final Hindrances hindrances;
    private final CurrentActor actor;

    SelectionView(
            Competitions competitions,
            Applications applications,
            Organisations organisations,
            Bodies bodies,
            Reviews reviews,
            Selection selection,
            LotVerdicts verdicts,
            AgendaPoints points,
            Experts experts,
            Members members,
            Hindrances hindrances,
            CurrentActor actor) {
        this.competitions = competitions;
        this.applications = applications;
        this.organisations = organisations;
        this.bodies = bodies;
        this.reviews = reviews;
        this.selection = selection;
        this.verdicts = verdicts;
        this.points = points;
        this.experts = experts;
        this.members = members;
        this.hindrances = hindrances;
        this.actor = actor;
    }

    public List<Expert> registry() {
        return experts.active();
    }

    public List<Member> memberRegistry() {
        return members.active();
    }

    public List<Seated> experts(UUID competitionId) {
        return bodies.of(competitionId, Body.EXPERTS);
    }

    public List<Seated> members(UUID competitionId) {
        return bodies.of(competitionId, Body.COMMISSION);
    }

    /** Persons whom the data tie to an applicant; empty for whoever does not appoint. */
    public Set<UUID> tied(Competition competition) {
        Collection<UUID> asked = appoints(competition)
                ? registry().stream().map(Expert::personId).toList()
                : seats(competition)
                        ? memberRegistry().stream().map(Member::personId).toList()
                        : List.of();
        return hindrances.between(competition, asked).stream()
                .filter(FoundConflict::isOpen)
                .map(FoundConflict::personId)
                .collect(Collectors.toSet());
    }

    public boolean sits(List<Seated> seated, UUID registryId) {
        return seated.stream().anyMatch(one -> one.registryId().equals(registryId));
    }

    public boolean appoints(Competition competition) {
        return competition.state() == CompetitionState.EXPERTISE
                && reviews.ofCompetition(competition.id()).isEmpty()
                && actor.get().has(Role.OPERATOR);
    }

    public boolean seats(Competition competition) {
        return competition.state() == CompetitionState.COMMISSION
                && bodies.meeting(competition.id(), Body.COMMISSION).isEmpty()
                && actor.get().has(Role.SECRETARY);
    }

    /** Final, open and dropped sheets of an expert, as counts: the marks themselves stay unseen until all are final. */
    public long sheets(UUID competitionId, UUID personId, Review.State state) {
        return reviews.ofCompetition(competitionId).stream()
                .filter(review -> review.personId().equals(personId) && review.state() == state)
                .count();
    }

    public List<Lot> lots(UUID competitionId) {
        return competitions.lotsOf(competitionId);
    }

    public Lot lot(UUID id) {
        return competitions.lot(id).orElseThrow();
    }

    public List<Ranked> ranking(UUID competitionId, UUID lotId) {
        return selection.ranking(competitionId).stream()
                .filter(ranked -> ranked.lotId().equals(lotId))
                .toList();
    }

    /** Whether some of a ranking share a rank, so that their arrival orders them. */
    public boolean hasEqual(List<Ranked> ranking) {
        return ranking.stream().map(Ranked::rank).distinct().count() < ranking.size();
    }

    /** Whether applications were ranked in the lot, and none of them reached the pass mark. */
    public boolean allBelow(UUID competitionId, UUID lotId) {
        List<Ranked> ranking = ranking(competitionId, lotId);
        return !ranking.isEmpty() && ranking.stream().noneMatch(Ranked::passed);
    }

    public Application application(UUID id) {
        return applications.find(id).orElseThrow();
    }

    public String organisation(UUID applicationId) {
        return organisations
                .find(application(applicationId).organisationId())
                .orElseThrow()
                .name()
                .in(LocaleContextHolder.getLocale());
    }

    /** How each member voted on the application, by person. */
    public Map<UUID, Vote> votes(UUID competitionId, UUID applicationId) {
        return selection.votes(competitionId).stream()
                .filter(vote -> vote.applicationId().equals(applicationId))
                .collect(Collectors.toMap(Vote::personId, Function.identity()));
    }

    /** Winners of the lot, once it is decided: nobody wins while votes can still be cast or changed. */
    public List<Award> awards(Competition competition, Lot lot) {
        return competition.state() == CompetitionState.COMMISSION
                ? List.of()
                : selection.awards(competition.id()).getOrDefault(lot.id(), List.of());
    }

    /** Whether the commission, met and seen to vote, votes down an application above the pass mark: then somebody says why. */
    public boolean departs(Competition competition, Lot lot, UUID applicationId) {
        return competition.state() == CompetitionState.COMMISSION
                && points.areShown(competition)
                && points.of(competition.id(), applicationId)
                        .filter(point -> !point.counting().isEmpty())
                        .isPresent()
                && verdicts.of(competition.id(), lot).departures().contains(applicationId);
    }

    /** Null until somebody says why. */
    public OfficialText departure(UUID competitionId, UUID applicationId) {
        return selection.departures(competitionId).get(applicationId);
    }

    /** By which criterion the commission does not support it; empty until somebody says. */
    public String departureCriterion(UUID competitionId, UUID applicationId) {
        return selection.departureCriteria(competitionId).getOrDefault(applicationId, "");
    }

    public boolean convened(UUID competitionId) {
        return bodies.meeting(competitionId, Body.COMMISSION).isPresent();
    }

    /** Final sheets without the names of the experts: what an applicant reads after the result. */
    public List<Review> finalSheets(UUID applicationId) {
        return reviews.ofApplication(applicationId).stream()
                .filter(Review::isFinal)
                .toList();
    }

    public Competition competition(UUID id) {
        return competitions.find(id).orElseThrow();
    }

    public Ranked ranked(Application application) {
        return selection.ranking(application.competitionId()).stream()
                .filter(ranked -> ranked.applicationId().equals(application.id()))
                .findFirst()
                .orElse(null);
    }

    public boolean won(Application application) {
        return selection.awards(application.competitionId()).values().stream()
                .flatMap(List::stream)
                .anyMatch(award -> award.applicationId().equals(application.id()));
    }
}
