package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters who took part in a meeting, and how; after its protocol nothing can be changed. */
@Service
public class RecordAttendance {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Journal journal;

    RecordAttendance(Competitions competitions, Bodies bodies, Journal journal) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.journal = journal;
    }

    @Transactional
    public Verdict of(UUID competitionId, Body body, Map<UUID, Attendance> attendance) {
        CompetitionState open = body == Body.EXPERTS ? CompetitionState.EXPERTISE : CompetitionState.COMMISSION;
        if (competitions.counting(competitionId).state() != open) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        attendance.forEach((person, how) -> bodies.attend(competitionId, body, person, how));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.attendanceEntered")
                .with(Map.of("body", body.name())));
        return Verdict.allowed();
    }
}
