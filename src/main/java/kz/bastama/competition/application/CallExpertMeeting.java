package kz.bastama.competition.application;

import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Bodies;
import kz.bastama.competition.domain.Body;
import kz.bastama.competition.domain.Competitions;
import kz.bastama.competition.domain.Meeting;
import kz.bastama.journal.Journal;
import kz.bastama.journal.JournalEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the meeting of the expert commission; nobody has taken part in it yet. */
@Service
public class CallExpertMeeting {

    private final Competitions competitions;
    private final Bodies bodies;
    private final Journal journal;

    CallExpertMeeting(Competitions competitions, Bodies bodies, Journal journal) {
        this.competitions = competitions;
        this.bodies = bodies;
        this.journal = journal;
    }

    @Transactional
    public void of(UUID competitionId, Meeting meeting) {
        competitions.counting(competitionId);
        bodies.keep(competitionId, Body.EXPERTS, meeting);
        bodies.of(competitionId, Body.EXPERTS)
                .forEach(expert -> bodies.attend(competitionId, Body.EXPERTS, expert.personId(), Attendance.UNKNOWN));
        journal.record(JournalEntry.of(competitionId.toString(), "competition.expertsConvened")
                .with(Map.of(
                        "date", meeting.when(),
                        "place", meeting.place().ru(),
                        "placeKk", meeting.place().kk())));
    }
}
