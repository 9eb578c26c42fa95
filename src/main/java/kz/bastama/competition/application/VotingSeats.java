package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Chair;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Quorum;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Edition;
import kz.bastama.legal.Editions;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * Whether a member may vote at this moment: on the day of the meeting, with quorum, and once somebody leads it, so that nobody chooses the
 * chair by the votes. Stepping back is always possible.
 */
@Component
class VotingSeats {

    private final Bodies bodies;
    private final AgendaPoints points;
    private final Editions editions;
    private final Clock clock;

    VotingSeats(Bodies bodies, AgendaPoints points, Editions editions, Clock clock) {
        this.bodies = bodies;
        this.points = points;
        this.editions = editions;
        this.clock = clock;
    }

    Verdict mayVote(Competition competition, UUID personId, Map<UUID, Vote.Choice> choices) {
        List<Seated> members = bodies.of(competition.id(), Body.COMMISSION);
        Optional<Attendance> mine = members.stream()
                .filter(member -> member.personId().equals(personId))
                .map(Seated::attendance)
                .findFirst();
        if (mine.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.votingClosed", null));
        }
        if (choices.values().stream().allMatch(choice -> choice == Vote.Choice.RECUSED)) {
            return Verdict.allowed();
        }
        Meeting meeting = bodies.meeting(competition.id(), Body.COMMISSION).orElseThrow();
        Verdict begun = meeting.begun(LocalDate.now(clock));
        if (!begun.isAllowed()) {
            return begun;
        }
        if (!mine.get().isPresent()) {
            return Verdict.refused(Refusal.of(
                    mine.get() == Attendance.ABSENT ? "competition.memberAbsent" : "competition.memberSilent", null));
        }
        Edition edition = editions.get(competition.edition());
        Quorum quorum = new Quorum(edition.text("commission.quorum"));
        if (!quorum.isReached(members)) {
            return Verdict.refused(Refusal.of(
                    "competition.noQuorum",
                    edition.basis("commission.quorum"),
                    Map.of("present", Quorum.present(members), "needed", quorum.of(members.size()))));
        }
        return Chair.among(members, meeting).isEmpty()
                ? Verdict.refused(Refusal.of("competition.nobodyLeads", null))
                : quorumOfPoints(competition, choices, edition);
    }

    private Verdict quorumOfPoints(Competition competition, Map<UUID, Vote.Choice> choices, Edition edition) {
        List<Refusal> refusals = new ArrayList<>();
        for (AgendaPoint point : points.of(competition.id())) {
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
}
