package kz.bastama.competition.web;

import java.util.List;
import java.util.UUID;
import kz.bastama.account.CurrentActor;
import kz.bastama.account.Role;
import kz.bastama.competition.Efficiency;
import kz.bastama.competition.PastGrant;
import kz.bastama.competition.PastGrants;
import kz.bastama.competition.application.ReserveList;
import kz.bastama.competition.domain.Application;
import kz.bastama.competition.domain.ApplicationState;
import kz.bastama.competition.domain.Applications;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.DecidedBy;
import kz.bastama.competition.domain.Dissent;
import kz.bastama.competition.domain.Hearing;
import kz.bastama.competition.domain.Lot;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.ProposedSum;
import kz.bastama.competition.paper.CommissionProtocolContent;
import kz.bastama.document.Paper;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** What pages show of a meeting beside its votes; public because templates call it. */
@Component("proceedingsView")
public class ProceedingsView {

    private final Applications applications;
    private final Bodies bodies;
    private final Proceedings proceedings;
    private final ReserveList reserveList;
    private final PastGrants pastGrants;
    private final Editions editions;
    private final CurrentActor actor;

    ProceedingsView(
            Applications applications,
            Bodies bodies,
            Proceedings proceedings,
            ReserveList reserveList,
            PastGrants pastGrants,
            Editions editions,
            CurrentActor actor) {
        this.applications = applications;
        this.bodies = bodies;
        this.proceedings = proceedings;
        this.reserveList = reserveList;
        this.pastGrants = pastGrants;
        this.editions = editions;
        this.actor = actor;
    }

    /** Grants that the applicant had before: the commission has them on the table. */
    public List<PastGrant> past(UUID applicationId) {
        return pastGrants.ofOrganisation(
                applications.find(applicationId).orElseThrow().organisationId());
    }

    /** How the applicant made use of them, as one line of the materials. */
    public Efficiency efficiency(List<PastGrant> grants) {
        return Efficiency.of(grants);
    }

    /** Null where nothing was written down. */
    public Hearing hearing(UUID competitionId, UUID applicationId) {
        return proceedings.hearings(competitionId).stream()
                .filter(one -> one.applicationId().equals(applicationId))
                .findFirst()
                .orElse(null);
    }

    /** Null where the sum is the one that is asked. */
    public ProposedSum sum(UUID competitionId, UUID applicationId) {
        return proceedings.sums(competitionId).stream()
                .filter(one -> one.applicationId().equals(applicationId))
                .findFirst()
                .orElse(null);
    }

    public List<Dissent> dissents(UUID competitionId, UUID applicationId) {
        return proceedings.dissents(competitionId).stream()
                .filter(one -> one.applicationId().equals(applicationId))
                .toList();
    }

    /** What the present member wrote on the application, or nothing. */
    public String myDissent(UUID competitionId, UUID applicationId) {
        return dissents(competitionId, applicationId).stream()
                .filter(one -> one.personId().equals(actor.get().personId()))
                .map(Dissent::opinion)
                .findFirst()
                .orElse("");
    }

    /** Whether the present person writes the minutes: while the convened commission meets. */
    public boolean records(Competition competition) {
        return competition.state() == CompetitionState.COMMISSION
                && bodies.meeting(competition.id(), Body.COMMISSION).isPresent()
                && actor.get().has(Role.SECRETARY);
    }

    /** Applications that are presented to the experts: where these name the winners, from the call of their meeting on. */
    public List<Application> heardByExperts(Competition competition) {
        boolean decide = DecidedBy.of(editions.get(competition.edition())) == DecidedBy.EXPERT_COMMISSION;
        return decide && bodies.meeting(competition.id(), Body.EXPERTS).isPresent()
                ? applications.sentTo(competition.id()).stream()
                        .filter(one -> one.state() == ApplicationState.ADMITTED)
                        .toList()
                : List.of();
    }

    /** Whether the present person writes down what was presented to the experts. */
    public boolean hears(Competition competition) {
        return competition.state() == CompetitionState.EXPERTISE && actor.get().has(Role.SECRETARY);
    }

    /** Applications in the order in which they take the place of a winner that falls away. */
    public List<UUID> reserve(Competition competition, Lot lot) {
        return competition.state() == CompetitionState.COMMISSION ? List.of() : reserveList.of(competition, lot);
    }

    /** A protocol with a dissenting opinion is opened to the public only where the rules say so; the result is public anyway. */
    boolean isPublic(Competition competition, Paper paper) {
        return !paper.type().code().equals(CommissionProtocolContent.TYPE.code())
                || proceedings.dissents(competition.id()).isEmpty()
                || editions.get(competition.edition()).flag("commission.dissentPublic");
    }
}
