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

/** The secretary enters who took part in the meeting of a commission, and how. */
@Component
@Profile("replay")
class Attending {

    private final RecordAttendance recordAttendance;
    private final Troupe troupe;
    private final Stage stage;
    private final Reading reading;

    Attending(RecordAttendance recordAttendance, Troupe troupe, Stage stage, Reading reading) {
        this.recordAttendance = recordAttendance;
        this.troupe = troupe;
        this.stage = stage;
        this.reading = reading;
    }

    List<Act.Reason> of(Body body, Part told) {
        Map<UUID, RecordAttendance.Entered> attendance = new HashMap<>();
        told.texts("present").forEach(name -> attendance.put(person(name), entered(Attendance.IN_PERSON)));
        told.texts("remote").forEach(name -> attendance.put(person(name), entered(Attendance.REMOTE)));
        told.texts("absent").forEach(name -> attendance.put(person(name), entered(Attendance.ABSENT)));
        UUID competition = stage.id(told.text("competition"));
        UUID chair = told.optional("chair").map(this::person).orElse(null);
        return troupe.asOneOf("secretary", () -> reading.of(recordAttendance.of(competition, body, attendance, chair)));
    }

    /** A case to replay does not tell why somebody did not come. */
    private static RecordAttendance.Entered entered(Attendance attendance) {
        return new RecordAttendance.Entered(attendance, attendance == Attendance.ABSENT ? "unknown" : null);
    }

    private UUID person(String name) {
        return troupe.person(name).id();
    }
}
