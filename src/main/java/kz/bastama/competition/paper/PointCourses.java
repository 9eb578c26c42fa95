package kz.bastama.competition.paper;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Ballot;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Chair;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Proceedings;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Ranked;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import org.springframework.stereotype.Component;

/** How each application was dealt with in the meeting that is over, from its votes and minutes. */
@Component
class PointCourses {

    private final Bodies bodies;
    private final Selection selection;
    private final Proceedings proceedings;
    private final Editions editions;

    PointCourses(Bodies bodies, Selection selection, Proceedings proceedings, Editions editions) {
        this.bodies = bodies;
        this.selection = selection;
        this.proceedings = proceedings;
        this.editions = editions;
    }

    /** @param won whether it has an award */
    CommissionProtocolContent.Course of(Competition competition, Ranked ranked, boolean won) {
        UUID id = ranked.applicationId();
        AgendaPoint point = point(competition, id);
        return new CommissionProtocolContent.Course(
                proceedings.hearings(competition.id()).stream()
                        .filter(one -> one.applicationId().equals(id))
                        .findFirst()
                        .orElse(null),
                proceedings.sums(competition.id()).stream()
                        .filter(one -> one.applicationId().equals(id))
                        .findFirst()
                        .orElse(null),
                proceedings.dissents(competition.id()).stream()
                        .filter(one -> one.applicationId().equals(id))
                        .toList(),
                point.present(),
                point.needed(),
                ranked.passed() && !won && ballot(competition, point).test(id));
    }

    private Ballot ballot(Competition competition, AgendaPoint point) {
        Edition edition = editions.get(competition.edition());
        UUID chair = edition.flag("commission.chairBreaksTie")
                ? bodies.meeting(competition.id(), Body.COMMISSION)
                        .flatMap(meeting -> Chair.among(point.members(), meeting))
                        .map(Seated::personId)
                        .orElse(null)
                : null;
        return new Ballot(point.counting(), edition.text("commission.majority"), chair);
    }

    private AgendaPoint point(Competition competition, UUID application) {
        Edition edition = editions.get(competition.edition());
        List<Vote> votes = selection.votes(competition.id()).stream()
                .filter(vote -> vote.applicationId().equals(application))
                .toList();
        return new AgendaPoint(
                application,
                bodies.of(competition.id(), Body.COMMISSION),
                votes.stream()
                        .filter(vote -> vote.choice() == Vote.Choice.RECUSED)
                        .map(Vote::personId)
                        .collect(Collectors.toSet()),
                votes,
                new Quorum(edition.text("commission.quorum")),
                AgendaPoint.isOfEligible(edition.text("commission.quorumAfterRecusals")));
    }
}
