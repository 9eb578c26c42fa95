package kz.bastama.competition.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/** Whether a member may vote at this moment: without quorum nothing can be voted. Stepping back is always possible. */
@Component
class VotingSeats {

    private final Bodies bodies;
    private final AgendaPoints points;
    private final Editions editions;

    VotingSeats(Bodies bodies, AgendaPoints points, Editions editions) {
        this.bodies = bodies;
        this.points = points;
        this.editions = editions;
    }

    Verdict mayVote(Competition competition, UUID personId, Map<UUID, Vote.Choice> choices) {
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION).stream()
                .map(member -> joining(member, personId))
                .toList();
        if (members.stream().noneMatch(member -> member.personId().equals(personId))) {
            return Verdict.refused(Refusal.of("competition.votingClosed", null));
        }
        if (choices.values().stream().allMatch(choice -> choice == Vote.Choice.RECUSED)) {
            return Verdict.allowed();
        }
        if (members.stream()
                .anyMatch(member -> member.personId().equals(personId)
                        && !member.attendance().isPresent())) {
            return Verdict.refused(Refusal.of("competition.memberAbsent", null));
        }
        Edition edition = editions.get(competition.edition());
        Quorum quorum = new Quorum(edition.text("commission.quorum"));
        if (!quorum.isReached(members)) {
            return Verdict.refused(Refusal.of(
                    "competition.noQuorum",
                    edition.basis("commission.quorum"),
                    Map.of("present", Quorum.present(members), "needed", quorum.of(members.size()))));
        }
        return quorumOfPoints(competition, members, choices, edition);
    }

    private Verdict quorumOfPoints(
            Competition competition, List<Seated> members, Map<UUID, Vote.Choice> choices, Edition edition) {
        List<Refusal> refusals = new ArrayList<>();
        for (AgendaPoint stored : points.of(competition.id())) {
            AgendaPoint point = new AgendaPoint(
                    stored.applicationId(),
                    members,
                    stored.out(),
                    stored.votes(),
                    stored.quorum(),
                    stored.ofEligible());
            Vote.Choice choice = choices.get(point.applicationId());
            if (choice != null && choice != Vote.Choice.RECUSED && !point.hasQuorum()) {
                refusals.add(Refusal.of(
                                "competition.pointWithoutQuorum",
                                edition.basis("commission.quorumAfterRecusals"),
                                Map.of("present", point.present(), "needed", point.needed()))
                        .at(point.applicationId().toString()));
            }
        }
        return new Verdict(refusals);
    }

    /** Whoever votes takes part remotely where the secretary has entered nothing. */
    private static Seated joining(Seated member, UUID personId) {
        return member.personId().equals(personId) && member.attendance() == Attendance.UNKNOWN
                ? new Seated(member.registryId(), personId, member.name(), member.seat(), Attendance.REMOTE)
                : member;
    }
}
