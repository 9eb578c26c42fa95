package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters who took part in a meeting, and how. */
@Service
public class RecordAttendance {

    private final Bodies bodies;
    private final Journal journal;

    RecordAttendance(Bodies bodies, Journal journal) {
        this.bodies = bodies;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId, Body body, Map<UUID, Attendance> attendance) {
        attendance.forEach((person, how) -> bodies.attend(competitionId, body, person, how));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.attendanceEntered")
                .with(Map.of("body", body.name())));
    }
}
