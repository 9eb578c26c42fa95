package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bastama.competition.domain.AgendaPoint;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Chair;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.competition.domain.Selection;
import kz.bastama.competition.domain.Vote;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Component;

/**
 * What of the roll of a meeting stands once votes are cast: whoever voted was there, and whoever leads it goes on leading it. Otherwise
 * a result could be chosen after the votes are seen.
 */
@Component
class AfterVotes {

    private final Selection selection;
    private final AgendaPoints points;

    AfterVotes(Selection selection, AgendaPoints points) {
        this.selection = selection;
        this.points = points;
    }

    /**
     * @param attendances by person, as they would be entered
     * @param chair who would lead the meeting; null where the present one stays
     */
    Verdict check(
            Competition competition,
            List<Seated> members,
            Meeting meeting,
            Map<UUID, Attendance> attendances,
            UUID chair) {
        Set<UUID> voted = selection.votes(competition.id()).stream()
                .filter(vote -> vote.choice() != Vote.Choice.RECUSED)
                .map(Vote::personId)
                .collect(Collectors.toSet());
        if (voted.isEmpty()) {
            return Verdict.allowed();
        }
        List<AgendaPoint> agenda = points.of(competition.id());
        Predicate<Seated> leaves = member -> !attendances
                .getOrDefault(member.personId(), member.attendance())
                .isPresent();
        boolean shown = points.areShown(competition);
        Verdict stayed = new Verdict(members.stream()
                .filter(member -> member.attendance().isPresent() && leaves.test(member))
                .filter(member -> voted.contains(member.personId()))
                .filter(member -> shown || !isStillVoting(member, agenda))
                .map(member -> Refusal.of("competition.attendanceAfterVote", null, Map.of("name", member.name())))
                .toList());
        return stayed.and(new Verdict(Chair.among(members, meeting).stream()
                .filter(leading -> chair != null && !leading.personId().equals(chair))
                .filter(leaves.negate())
                .filter(leading ->
                        agenda.stream().noneMatch(point -> point.out().contains(leading.personId())))
                .map(leading -> Refusal.of("competition.chairAfterVote", null, Map.of("name", leading.name())))
                .toList()));
    }

    /** Whoever goes before having voted on everything takes the votes along, while nobody knows them. */
    private static boolean isStillVoting(Seated member, List<AgendaPoint> agenda) {
        return agenda.stream().flatMap(point -> point.missing().stream()).anyMatch(member::equals);
    }
}
