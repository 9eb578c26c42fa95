package kz.bastama.competition.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competition;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Seated;
import kz.bastama.expert.Member;
import kz.bastama.expert.Members;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts members on the competition commission, until it is convened. */
@Service
public class SeatMembers {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Members members;
    private final Hindrances hindrances;
    private final Journal journal;

    SeatMembers(Competitions competitions, Bodies bodies, Members members, Hindrances hindrances, Journal journal) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.members = members;
        this.hindrances = hindrances;
        this.journal = journal;
    }

    /** @param chosen ids of the registry; whoever was on the commission and is not among them leaves it */
    @Transactional
    public Verdict of(UUID competitionId, List<UUID> chosen) {
        Competition competition = competitions.counting(competitionId);
        if (competition.state() != CompetitionState.COMMISSION
                || bodies.meeting(competitionId, Body.COMMISSION).isPresent()) {
            return Verdict.refused(Refusal.of("competition.commissionConvened", null));
        }
        if (chosen.stream()
                .anyMatch(id -> members.find(id).filter(Member::active).isEmpty())) {
            return Verdict.refused(Refusal.of("competition.notInRegistry", null));
        }
        Verdict hindered = hindrances.ofMembers(competition, chosen);
        if (!hindered.isAllowed()) {
            hindrances.note(
                    competition,
                    chosen.stream()
                            .map(id -> members.find(id).orElseThrow().personId())
                            .toList());
            return hindered;
        }
        for (Seated seated : bodies.of(competitionId, Body.COMMISSION)) {
            if (!chosen.contains(seated.registryId())) {
                bodies.unseat(competitionId, Body.COMMISSION, seated.personId());
            }
        }
        for (UUID id : chosen) {
            Member member = members.find(id).filter(Member::active).orElseThrow();
            bodies.seat(
                    competitionId,
                    Body.COMMISSION,
                    new Seated(
                            id, member.personId(), member.name(), member.seat().name(), Attendance.UNKNOWN));
        }
        journal.record(JournalEntry.of(competitionId.toString(), "competition.commissionSeated")
                .with(Map.of("members", Integer.toString(chosen.size()))));
        return Verdict.allowed();
    }
}
