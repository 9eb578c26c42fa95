package kz.bastama.competition.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.CompetitionState;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.competition.domain.Seated;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import kz.bastama.legal.Refusal;
import kz.bastama.legal.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member of the commission says in the portal to take part, in the room or remotely; what the secretary has entered stands. */
@Service
public class JoinMeeting {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Journal journal;
    private final Clock clock;

    JoinMeeting(Competitions competitions, Bodies bodies, Journal journal, Clock clock) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param how in person or remotely; null where it was not said */
    @Transactional
    public Verdict of(UUID competitionId, UUID personId, Attendance how) {
        boolean open = competitions.receiving(competitionId).state() == CompetitionState.COMMISSION;
        Optional<Meeting> meeting = bodies.meeting(competitionId, Body.COMMISSION);
        Optional<Seated> seat = bodies.of(competitionId, Body.COMMISSION).stream()
                .filter(member -> member.personId().equals(personId))
                .findFirst();
        if (!open || meeting.isEmpty() || seat.isEmpty()) {
            return Verdict.refused(Refusal.of("competition.meetingOver", null));
        }
        Verdict begun = meeting.get().begun(LocalDate.now(clock));
        if (!begun.isAllowed()) {
            return begun;
        }
        if (how == null || !how.isPresent()) {
            return Verdict.refused(Refusal.of("competition.attendanceUnsaid", null));
        }
        if (seat.get().attendance() == Attendance.ABSENT) {
            return Verdict.refused(Refusal.of("competition.memberAbsent", null));
        }
        if (seat.get().attendance().isPresent() && seat.get().attendance() != how) {
            return Verdict.refused(Refusal.of(
                    "competition.attendanceStands",
                    null,
                    Map.of("how", seat.get().attendance().name())));
        }
        if (seat.get().attendance() == Attendance.UNKNOWN) {
            bodies.attend(competitionId, Body.COMMISSION, personId, how);
            journal.record(JournalEntry.of(competitionId.toString(), "competition.memberJoined")
                    .with(Map.of("name", seat.get().name(), "how", how.name())));
        }
        return Verdict.allowed();
    }
}
