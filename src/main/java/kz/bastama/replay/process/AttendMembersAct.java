package kz.bastama.replay.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bastama.competition.application.RecordAttendance;
import kz.bastama.competition.domain.Attendance;
import kz.bastama.competition.domain.Body;
import kz.bastama.replay.domain.Part;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The secretary enters who of the members took part in the meeting, and how. */
@Component
@Profile("replay")
class AttendMembersAct implements Act {

    private final RecordAttendance recordAttendance;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    AttendMembersAct(RecordAttendance recordAttendance, Troupe troupe, Stage stage, Reading reading) {
        this.recordAttendance = recordAttendance;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    @Override
    public String word() {
        return "attend-members";
    }

    @Override
    public List<Reason> play(Part told) {
        Map<UUID, Attendance> attendance = new HashMap<>();
        told.texts("present").forEach(name -> attendance.put(person(name), Attendance.IN_PERSON));
        told.texts("remote").forEach(name -> attendance.put(person(name), Attendance.REMOTE));
        told.texts("absent").forEach(name -> attendance.put(person(name), Attendance.ABSENT));
        UUID competition = stage.id(told.text("competition"));
        return troupe.asOneOf(
                "secretary", () -> reading.of(recordAttendance.of(competition, Body.COMMISSION, attendance)));
    }

    private UUID person(String name) {
        return troupe.person(name).id();
    }
}
